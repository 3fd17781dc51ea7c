import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/invalid-name',
	severity: 'warning',
	title: "A cookie's name is a token",
	why: 'Browsers take nearly any name, but many servers skip a cookie whose name has spaces, commas, quotes or letters beyond ASCII, or read it in another way. Brackets, colons and the like arrive nearly everywhere, and are only pointed out, as is all of it in `Cookie`, where clients send back what they were given.',
	spec: rfc(6265, '4.1.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «a b»=1; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «größe»=1' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «cart[1]»=2' },
		{ bad: 'GET https://a.example\nCookie: a=1; «b c»=2' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: connect.sid=1; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: _ga_1-2~3!*=1' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: {{name}}=1' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: <cookie name>=1' },
		{ good: 'GET https://a.example\nCookie: a=1; b; {{c}}=3' },
	],
});
