import { forEachSetCookie } from '../../http/grammars/setCookieString';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/comma-joined',
	severity: 'warning',
	title: 'Each cookie has a `Set-Cookie` of its own',
	why: 'Unlike other headers, several lines cannot be joined by commas: browsers take all that follows the comma for part of the attribute or value before it. Such a text often comes from `headers.get("Set-Cookie")`; `getSetCookie()` gives them one by one.',
	spec: rfc(6265, '3'),
	concerns: { fields: ['set-cookie'], value: /,[ \t]*[\w!#$%&'*+.^`|~-]+=/ },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/«,» b=2; Secure«,» c=3\n',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/\nSet-Cookie: b=2; Secure\nSet-Cookie: c=3\n',
		},
		{
			bad: '> ```http\n> HTTP/1.1 200 OK\n> Set-Cookie: a=1; SameSite=Lax«,»b=2\n> ```',
			fixed: '> ```http\n> HTTP/1.1 200 OK\n> Set-Cookie: a=1; SameSite=Lax\n> Set-Cookie: b=2\n> ```',
			language: 'markdown',
		},
		{ bad: "res.setHeader('Set-Cookie', 'a=1; HttpOnly«,» b=2')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=x,y=z; Path=/a,b=c' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a="x, y=z"' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1\nSet-Cookie: b=2' },
		{ good: "res.setHeader('Set-Cookie', ['a=1; HttpOnly', 'b=2'])", language: 'typescript' },
	],
	check(message, report) {
		forEachSetCookie(message, (cookie, { line, nameText }) => {
			for (const joint of cookie.joints) {
				report({
					at: joint.slice(0, 1),
					message: 'A comma does not begin another cookie: give each cookie a `Set-Cookie` of its own.',
					...(line && {
						fixes: [
							{
								title: 'Begin another `Set-Cookie` line',
								edits: [joint.replaceWith(`\n${nameText.text}: `)],
								isPreferred: true,
							},
						],
					}),
				});
			}
		});
	},
});
