import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/max-age-leading-zero',
	severity: 'information',
	title: '`Max-Age` of a cookie has no leading zero',
	why: 'Servers write the number without it. `0` itself deletes the cookie, and is fine.',
	spec: rfc(6265, '4.1.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=«010»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=10' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=«00»; Path=/', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=0; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=0' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=-1' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=010; Max-Age=100' },
	],
});
