import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/path-not-absolute',
	severity: 'warning',
	title: '`Path` of a cookie begins with `/`',
	why: 'Browsers ignore any other, and send the cookie with requests to the folder of the request that set it. Empty, it means the same, and is left alone.',
	spec: rfc(6265, '5.2.4'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=«app»; Secure', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/app; Secure' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=«"/"»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=«https://a.example/»' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path={{path}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: path=app' },
	],
});
