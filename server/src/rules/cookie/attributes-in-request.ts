import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/attributes-in-request',
	severity: 'warning',
	title: '`Cookie` holds names and values only',
	why: 'Attributes belong in `Set-Cookie`. Clients do not send them back; in `Cookie`, a server takes them for further cookies.',
	spec: rfc(6265, '4.2'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1; «Path=/»', fixed: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1' },
		{ bad: 'GET https://a.example\nCookie: a=1; «HttpOnly»; b=2', fixed: 'GET https://a.example\nCookie: a=1; b=2' },
		{ good: 'GET https://a.example\nCookie: a=1; pathway=2; b="Path=/"' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
	],
});
