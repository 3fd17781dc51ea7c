import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'te/chunked',
	severity: 'error',
	title: '`TE` does not list `chunked`',
	why: 'Every recipient of HTTP/1.1 understands it, and a client must not list it.',
	spec: rfc(9112, '7.4'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nConnection: TE\nTE: «chunked»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nConnection: TE\nTE: trailers, «Chunked»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nConnection: TE\nTE: trailers' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nConnection: TE\nTE: deflate;q=0.5' },
	],
});
