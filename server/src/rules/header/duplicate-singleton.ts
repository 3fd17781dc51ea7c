import type { Field } from '../../http/field';
import { deleteLineFix, type FieldLine, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/duplicate-singleton',
	severity: 'error',
	title: 'Headers with one value stand once',
	why: 'Lines of the same name are read as one list. Where a header has no list but one value, recipients take the first, the last or none, and two that differ about it can be played off against each other. The same value twice is only a warning, and so is it in `.http` files, where clients decide what they send.',
	spec: rfc(9110, '5.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: text/html\n«Content-Type»: text/plain\nVary: Accept\n',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html\nVary: Accept\n',
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Length: 1\n«content-length»: 1\n«Content-Length»: 1\n',
			fixed: 'HTTP/1.1 200 OK\nContent-Length: 1\n',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html\n' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1\nSet-Cookie: b=2\nVary: Accept\nVary: Cookie\nX-A: 1\nX-A: 2\n' },
		{ good: 'GET https://a.example/\nAccept: text/html\n# Content-Type: a/b\nContent-Type: text/html\n' },
		{ good: '```http\nCross-Origin-Opener-Policy: unsafe-none\nCross-Origin-Opener-Policy: same-origin\n```', language: 'markdown' },
	],
	check(message, report) {
		const { fieldLines, origin } = message;
		for (const line of origin === 'code' ? [] : fieldLines) {
			const earlier = line.field?.occurs === 'once' ? firstOf(line.field, fieldLines) : line;
			// Without a start line the lines are mostly alternatives that a document lists, as branches are in code.
			if (earlier === line || !message.startLine) {
				continue;
			}
			const { nameText, valueText } = line;
			const isSame = earlier.valueText?.text === valueText?.text;
			report({
				at: nameText,
				message: `\`${nameText.text}\` can stand only once. Delete one of the two lines.`,
				...((isSame || origin === 'client') && { severity: 'warning' }),
				fixes: possible(deleteLineFix(line)).map(fix => ({ ...fix, isPreferred: isSame })),
				related: { at: earlier.nameText, message: 'It stands here already.' },
			});
		}
	},
});

/** Nearly every message is looked at: this makes nothing that has to be thrown away again. */
function firstOf(field: Field, lines: readonly FieldLine[]): FieldLine {
	let i = 0;
	while (lines[i]!.field !== field) {
		i++;
	}
	return lines[i]!;
}
