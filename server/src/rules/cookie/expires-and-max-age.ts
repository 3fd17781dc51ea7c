import { attributeOf, forEachSetCookie } from '../../http/grammars/setCookieString';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/expires-and-max-age',
	severity: 'off',
	title: 'A cookie has `Max-Age` or `Expires`, not both',
	why: '`Max-Age` wins wherever it is known, which is everywhere today. Many libraries send both, for old browsers: switch this on where the shorter line is worth it.',
	spec: rfc(6265, '4.1.2.2'),
	concerns: { fields: ['set-cookie'], value: /max-age.*expires|expires.*max-age/i },
	tag: 'unnecessary',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Expires»=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=60' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=60' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: expires=soon; Max-Age=60' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: max-age=60; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=1; Max-Age=60', hidden: true },
	],
	check(message, report) {
		forEachSetCookie(message, cookie => {
			const expires = attributeOf(cookie, 'expires');
			const maxAge = attributeOf(cookie, 'max-age');
			if (expires && maxAge && cookie.joints.length === 0) {
				report({
					at: expires.name,
					message: '`Max-Age` wins over `Expires`: keep only `Max-Age`.',
					severity: 'hint',
					related: { at: maxAge.name, message: '`Max-Age` is given here.' },
				});
			}
		});
	},
});
