import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/invalid-value',
	severity: 'information',
	title: "A cookie's value has no spaces, commas, quotation marks, backslashes or letters beyond ASCII",
	why: 'Browsers keep nearly anything. But libraries cut such a value short, put it in quotes or skip it, and letters beyond ASCII arrive in an encoding that nobody agreed on. Percent-encoding or Base64 are safe; whoever reads the cookie must decode it. In `Cookie`, where clients send back what they were given, it is only pointed out. Quotation marks around the whole value are fine.',
	spec: rfc(6265, '4.1.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=«x y»; Path=/', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=x%20y; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=«café"s»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=caf%C3%A9%22s' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=«"x, y"»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a="x%2C%20y"' },
		{ bad: 'GET https://a.example\nCookie: a=«x y»; b=2' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=«{"b":1}»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a={%22b%22:1}' },
		{ good: 'GET https://a.example\nCookie: a={the id}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=x%20y; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a="quoted"; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=x=y&z==; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=<the session id>; b={{b}}', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=' },
	],
});
