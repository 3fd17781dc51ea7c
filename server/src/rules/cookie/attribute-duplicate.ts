import { deletePieceFix } from '../../http/fixes';
import { forEachSetCookie, type SetCookie } from '../../http/grammars/setCookieString';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/attribute-duplicate',
	severity: 'warning',
	title: 'An attribute of a cookie stands there once',
	why: 'Browsers obey the last one, and forget those before it. Often a library adds the attribute that is already in the text.',
	spec: rfc(6265, '4.1.1'),
	concerns: { fields: ['set-cookie'], value: /;.*;/ },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/; «Path=/a»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/a' },
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Secure; HttpOnly; «secure»',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; HttpOnly; secure',
		},
		{
			bad: "res.setHeader('Set-Cookie', 'a=1; SameSite=Lax; «SameSite=Strict»')",
			fixed: "res.setHeader('Set-Cookie', 'a=1; SameSite=Strict')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: Path=/; Path=/; {{a}}; {{a}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Foo; Foo', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/\nSet-Cookie: b=1; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/, b=1; Path=/', hidden: true },
	],
	check(message, report) {
		if (!fieldLines(message, 'set-cookie').some(({ valueText }) => repeatsName(valueText?.text ?? ''))) {
			return;
		}
		forEachSetCookie(message, cookie => {
			if (cookie.joints.length === 0 && cookie.attributes.length > 1) {
				duplicates(cookie).forEach(([first, second]) => {
					const { source, name } = cookie.attributes[second]!;
					const earlier = cookie.attributes[first]!.source;
					const fix = deletePieceFix(cookie.pieces, first + 1, `Delete \`${earlier.text}\``);
					report({
						at: source,
						message: `\`${name.text}\` stands twice, and browsers obey only this last one: delete one of the two.`,
						related: { at: earlier, message: 'It stands here already.' },
						...(fix && { fixes: [{ ...fix, isPreferred: earlier.text.toLowerCase() === source.text.toLowerCase() }] }),
					});
				});
			}
		});
	},
});

/** Whether something stands twice behind a `;`: nearly all cookies need not be read to know that it does not. */
function repeatsName(text: string): boolean {
	const names = text.split(';', MOST).map(piece => (/^[^=]*/.exec(piece)?.[0] ?? '').trim().toLowerCase());
	return names.length === MOST || names.some((name, i) => i > 1 && names.indexOf(name, 1) < i);
}

/** With more than this, a closer look is taken. */
const MOST = 20;

/** Indexes of attributes of the same name, each with the one before it. */
function duplicates({ attributes }: SetCookie): [first: number, second: number][] {
	const seen = new Map<unknown, number>();
	return attributes.flatMap(({ term }, i) => {
		const first = seen.get(term);
		if (term) {
			seen.set(term, i);
		}
		return first === undefined ? [] : [[first, i] as [number, number]];
	});
}
