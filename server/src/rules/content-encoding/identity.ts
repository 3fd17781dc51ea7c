import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-encoding/identity',
	severity: 'warning',
	title: '`identity` does not stand in `Content-Encoding`',
	why: 'It means that there is no coding: content that is not coded has no such field.',
	spec: rfc(9110, '8.4'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «identity»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: identity' },
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: gzip' },
	],
});
