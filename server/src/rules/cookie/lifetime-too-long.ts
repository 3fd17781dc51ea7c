import { rfc6265bis } from '../../http/cookieAttributes';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/lifetime-too-long',
	severity: 'hint',
	title: '`Max-Age` of a cookie is at most 400 days',
	why: 'Browsers cut what is longer to 400 days, `34560000` seconds, counted anew each time the cookie is set. `Expires` is not looked at, because that would take a clock.',
	spec: rfc6265bis,
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=«63072000»; Path=/',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=34560000; Path=/',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=34560000' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=31536000' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Fri, 31 Dec 9999 23:59:59 GMT' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=63072000' },
	],
});
