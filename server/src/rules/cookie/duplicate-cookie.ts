import { isPlaceholder } from '../../http/fixes';
import { attributeOf, forEachSetCookie, type SetCookie } from '../../http/grammars/setCookieString';
import { deleteLineFix, type FieldLine, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/duplicate-cookie',
	severity: 'warning',
	title: 'A response sets a cookie once',
	why: 'Cookies of the same name, `Domain` and `Path` replace each other: only the last one stays. With another `Domain` or `Path` they are different cookies, and left alone.',
	spec: rfc(6265, '4.1.1'),
	concerns: { fields: ['set-cookie'] },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/\nSet-Cookie: «a»=2; path=/; Secure\n',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=2; path=/; Secure\n',
		},
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=.a.example\nSet-Cookie: «a»=2; Domain=A.example\n',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=2; Domain=A.example\n',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=; Path=/; Max-Age=0\nSet-Cookie: a=1; Path=/app\n' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=a.example\nSet-Cookie: a=1\n' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1\nSet-Cookie: A=1\n' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path={{path}}\nSet-Cookie: a=1; Path={{path}}\n' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: {{a}}=1\nSet-Cookie: {{a}}=1\n' },
		{ good: '```http\nSet-Cookie: a=1\nSet-Cookie: a=1; Secure\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; {{app}}\nSet-Cookie: a=1; {{admin}}\n' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1, b=2; Path=/\nSet-Cookie: a=1, c=3; Path=/\n', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: Secure\nSet-Cookie: HttpOnly\n' },
	],
	check(message, report) {
		// Without a start line the lines are mostly alternatives that a document lists; in code, which has none, branches.
		if (!message.startLine || fieldLines(message, 'set-cookie').length < 2) {
			return;
		}
		const seen = new Map<string, { readonly name: SourceText; readonly line: FieldLine }>();
		forEachSetCookie(message, (cookie, line) => {
			const key = keyOf(cookie);
			const first = key === undefined ? undefined : seen.get(key);
			if (first) {
				report({
					at: cookie.name,
					message: `\`${cookie.name.text}\` is set twice, and only this last one stays: delete one of the two lines.`,
					related: { at: first.name, message: 'It is set here already.' },
					fixes: possible(deleteLineFix(first.line)).map(fix => ({
						...fix,
						title: 'Delete the first of the two',
						isPreferred: false,
					})),
				});
			}
			if (key !== undefined) {
				seen.set(key, { name: cookie.name, line });
			}
		});
	},
});

/** By what browsers tell cookies apart; nothing if that is not known. */
function keyOf(cookie: SetCookie): string | undefined {
	const domain = attributeOf(cookie, 'domain')?.value;
	const path = attributeOf(cookie, 'path')?.value;
	const isUnknown = cookie.hasHoles || cookie.joints.length > 0 || [cookie.name, domain, path].some(it => it && isPlaceholder(it));
	if (isUnknown || cookie.name.length === 0) {
		return undefined;
	}
	return [cookie.name.text, domain?.text.toLowerCase().replace(/^\./, '') ?? '', path?.text ?? ''].join(';');
}
