import { rfc6265bis } from '../../http/cookieAttributes';
import { appendFix } from '../../http/fixes';
import { attributeOf, forEachSetCookie } from '../../http/grammars/setCookieString';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/prefix-secure',
	severity: 'error',
	title: 'A cookie whose name begins with `__Secure-` is `Secure`',
	why: 'The prefix makes browsers reject the cookie otherwise. They compare it without case.',
	spec: rfc6265bis,
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Secure-a»=1; Path=/',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Secure-a=1; Path=/; Secure',
		},
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__secure-a»=1', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __secure-a=1; Secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Secure-a=1; secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=__Secure-' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Secure-a=1; {{attributes}}' },
	],
	concerns: { fields: ['set-cookie'], value: /^__secure-/i },
	check(message, report) {
		forEachSetCookie(message, cookie => {
			if (cookie.prefix?.name === '__Secure-' && !attributeOf(cookie, 'secure') && !cookie.hasHoles) {
				report({
					at: cookie.name,
					message: 'Browsers reject a `__Secure-` cookie without `Secure`. Add `Secure`.',
					fixes: [appendFix(cookie.last, '; Secure', 'Add `Secure`')],
				});
			}
		});
	},
});
