import { fieldLines, majorVersionOf } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import type { FieldLine } from '../../http/message';

export default defineRule({
	id: 'cookie/multiple-lines',
	severity: 'information',
	title: 'A request has one `Cookie` line',
	why: 'Lines of one name are joined with commas, which do not separate cookies, so a server may see only the first cookie or a wrong value. In HTTP/2 and HTTP/3 several lines are fine: they are joined with `;` before anyone looks. In `.http` files it is only pointed out, because some clients join the lines.',
	spec: rfc(6265, '5.4'),
	concerns: { fields: ['cookie'] },
	examples: [
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1\nAccept: */*\n«Cookie»: b=2\n',
			fixed: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1; b=2\nAccept: */*\n',
		},
		{
			bad: '```http\nGET / HTTP/1.1\nHost: a.example\nCookie: a=1;\n«cookie»: b=2\nCookie: c=3\n```',
			fixed: '```http\nGET / HTTP/1.1\nHost: a.example\nCookie: a=1; b=2; c=3\n```',
			language: 'markdown',
		},
		{ good: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1; b=2\n' },
		{ good: 'GET / HTTP/2\nCookie: a=1\nCookie: b=2\n' },
		{ good: '```http\nCookie: a=1\nCookie: b=2\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1\nSet-Cookie: b=2\n' },
		{ bad: 'GET / HTTP/1.1\nHost: a.example\nCookie: a=1\n«Cookie»: b={{b}}\n' },
		{ bad: 'GET / HTTP/1.1\nHost: a.example\nCookie:\n«Cookie»: b=2\n' },
	],
	check(message, report) {
		// Without a start line the lines are mostly alternatives that a document lists; in code, which has none, branches.
		if (!message.startLine || (majorVersionOf(message) ?? 1) > 1) {
			return;
		}
		const [first, second, ...more] = fieldLines(message, 'cookie');
		if (first && second) {
			const fix = joined(first, [second, ...more]);
			report({
				at: second.nameText,
				message: 'All cookies stand in one `Cookie` line: join the two with `; `.',
				...(message.origin === 'client' && { severity: 'hint' }),
				related: { at: first.nameText, message: 'The first `Cookie` line is here.' },
				...(fix && { fixes: [fix] }),
			});
		}
	},
});

function joined(first: FieldLine, others: readonly FieldLine[]): Fix | undefined {
	const values = others.map(({ valueText }) => valueText?.text ?? '').filter(value => value !== '');
	const { valueText } = first;
	// An interpolation has no text of its own that could be copied.
	if (!valueText?.length || others.some(line => !line.line || line.valueText?.isDynamic)) {
		return undefined;
	}
	const separator = valueText.text.endsWith(';') ? ' ' : '; ';
	const edits = [valueText.append(separator + values.join('; ')), ...others.map(({ line }) => line!.replaceWith(''))];
	return { title: 'Join the `Cookie` lines', edits, isPreferred: true };
}
