import { attributeOf, forEachSetCookie, type SetCookie } from '../../http/grammars/setCookieString';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/missing-hardening',
	severity: 'off',
	title: 'A session cookie has `Secure`, `HttpOnly` and `SameSite`',
	why: 'Without them it can be read on the way, by scripts, or used by other sites. Which cookies hold sessions is guessed from their names, so switch this on where the names tell. Tokens against request forgery, which scripts must read, and cookies that are deleted are left alone.',
	spec: rfc(6265, '8'),
	concerns: { fields: ['set-cookie'] },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «sid»=1; Path=/; Secure',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: sid=1; Path=/; Secure; HttpOnly; SameSite=Lax',
		},
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: «PHPSESSID»=1',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: PHPSESSID=1; Secure; HttpOnly; SameSite=Lax',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: sid=1; Secure; HttpOnly; SameSite=Lax' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: theme=dark' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: sidebar=open\nSet-Cookie: author=1' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: csrf_token=1; Secure; SameSite=Lax' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: sid=; Max-Age=0' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: sid=1; {{attributes}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: sid=1; Path=/, theme=dark; Path=/', hidden: true },
	],
	check(message, report) {
		forEachSetCookie(message, cookie => {
			if (!isSession(cookie) || cookie.hasHoles || cookie.joints.length > 0) {
				return;
			}
			const missing = ['Secure', 'HttpOnly', 'SameSite'].filter(name => !attributeOf(cookie, name.toLowerCase()));
			if (missing.length > 0) {
				const added = missing.map(name => (name === 'SameSite' ? '; SameSite=Lax' : `; ${name}`)).join('');
				report({
					at: cookie.name,
					message: `\`${cookie.name.text}\` looks like a session cookie: add ${missing.map(name => `\`${name}\``).join(', ')}.`,
					severity: 'hint',
					fixes: [{ title: `Add \`${added.slice(2)}\``, edits: [cookie.last.append(added)] }],
				});
			}
		});
	},
});

function isSession(cookie: SetCookie): boolean {
	const name = cookie.name.text;
	const isDeleted = /^(?:0|-\d+)$/.test(attributeOf(cookie, 'max-age')?.value?.text ?? '');
	return /sess|(?:^|[._-])sid(?:$|[._-])|auth(?!or(?!i[sz]))|token/i.test(name) && !/csrf|xsrf/i.test(name) && !isDeleted;
}
