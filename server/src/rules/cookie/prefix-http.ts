import { appendFix } from '../../http/fixes';
import { attributeOf, forEachSetCookie } from '../../http/grammars/setCookieString';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/prefix-http',
	severity: 'information',
	title: 'A cookie whose name begins with `__Http-` or `__Host-Http-` has `HttpOnly` and `Secure`',
	why: 'Browsers that know the prefix reject the cookie otherwise; those that do not, keep it.',
	spec: spec('Cookies (draft)', 'https://datatracker.ietf.org/doc/draft-ietf-httpbis-layered-cookies/'),
	concerns: { fields: ['set-cookie'], value: /^__/ },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Http-a»=1; Secure', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Http-a=1; Secure; HttpOnly' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Http-a»=1', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Http-a=1; Secure; HttpOnly' },
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «__Host-Http-a»=1; Path=/; Secure',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-Http-a=1; Path=/; Secure; HttpOnly',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Http-a=1; HttpOnly; Secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-a=1; Path=/; Secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Http-a=1; {{attributes}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: __Host-Http-a=1; Path=/; HttpOnly', hidden: true },
	],
	check(message, report) {
		forEachSetCookie(message, cookie => {
			const prefix = cookie.prefix?.name;
			if ((prefix !== '__Http-' && prefix !== '__Host-Http-') || cookie.hasHoles) {
				return;
			}
			// What `__Host-` asks for, cookie/prefix-host says.
			const wanted = prefix === '__Http-' ? ['Secure', 'HttpOnly'] : ['HttpOnly'];
			const missing = wanted.filter(name => !attributeOf(cookie, name.toLowerCase()));
			if (missing.length > 0) {
				const names = missing.map(name => `\`${name}\``).join(' and ');
				report({
					at: cookie.name,
					message: `Browsers that know \`${prefix}\` reject this cookie without ${names}. Add ${names}.`,
					fixes: [appendFix(cookie.last, missing.map(name => `; ${name}`).join(''), `Add ${names}`)],
				});
			}
		});
	},
});
