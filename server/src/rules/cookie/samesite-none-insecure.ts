import { rfc6265bis } from '../../http/cookieAttributes';
import { appendFix } from '../../http/fixes';
import { attributeOf, forEachSetCookie } from '../../http/grammars/setCookieString';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/samesite-none-insecure',
	severity: 'warning',
	title: 'A cookie with `SameSite=None` is also `Secure`',
	why: 'Browsers reject a cookie that is meant for other sites unless it goes over HTTPS only.',
	spec: rfc6265bis,
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=«None»',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=None; Secure',
		},
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; samesite=«none»; Path=/;',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; samesite=none; Path=/; Secure;',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Secure; SameSite=None' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=Lax' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=None; {{more}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=None; …' },
		{ good: '```http\nSet-Cookie: <name>=<value>; SameSite=None\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=Lax; Path=/none' },
	],
	concerns: { fields: ['set-cookie'], value: /samesite.*none/i },
	check(message, report) {
		forEachSetCookie(message, cookie => {
			const value = attributeOf(cookie, 'samesite')?.value;
			if (value?.text.toLowerCase() === 'none' && !attributeOf(cookie, 'secure') && !cookie.hasHoles) {
				report({
					at: value,
					message: '`SameSite=None` cookies are rejected by browsers unless they are also `Secure`. Add `Secure`.',
					fixes: [appendFix(cookie.last, '; Secure', 'Add `Secure`')],
				});
			}
		});
	},
});
