import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-encoding/charset',
	severity: 'warning',
	title: 'A character encoding is no content coding',
	why: '`Content-Encoding` and `Accept-Encoding` are about compression. A client that does not know the coding `utf-8` cannot read the content. The encoding of text stands in `Content-Type`, as `charset`.',
	spec: rfc(9110, '8.4'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Encoding: «utf-8»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, «UTF8»' },
		{ bad: "res.setHeader('Content-Encoding', '«UTF-8»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8\nContent-Encoding: gzip' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: {{encoding}}' },
	],
});
