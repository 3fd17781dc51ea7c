import { appendFix } from '../../http/fixes';
import { attributeOf, forEachSetCookie } from '../../http/grammars/setCookieString';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/partitioned-insecure',
	severity: 'warning',
	title: 'A `Partitioned` cookie is also `Secure`',
	why: 'Browsers reject a partitioned cookie that does not go over HTTPS only.',
	spec: spec('CHIPS', 'https://github.com/privacycg/CHIPS'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Partitioned»',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Partitioned; Secure',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Secure; Partitioned' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Partitioned; {{secure}}' },
		{ good: '```http\nSet-Cookie: <name>=<value>; Partitioned\nSet-Cookie: <name>=<value>; Secure\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: partitioned=1; Path=/' },
	],
	concerns: { fields: ['set-cookie'], value: /partitioned/i },
	check(message, report) {
		forEachSetCookie(message, cookie => {
			const partitioned = attributeOf(cookie, 'partitioned');
			if (partitioned && !attributeOf(cookie, 'secure') && !cookie.hasHoles) {
				report({
					at: partitioned.name,
					message: '`Partitioned` cookies are rejected by browsers unless they are also `Secure`. Add `Secure`.',
					fixes: [appendFix(cookie.last, '; Secure', 'Add `Secure`')],
				});
			}
		});
	},
});
