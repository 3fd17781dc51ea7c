import type { FieldLine } from '../../http/message';
import { rfc } from '../../http/term';
import type { Edit, SourceText } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/list-empty-element',
	severity: 'information',
	title: 'Lists have something between their commas',
	why: 'Recipients must skip empty elements, but senders must not write them: most often, something has been forgotten, or a variable was empty. In `.http` files it is a hint: some clients take a comma behind every header.',
	spec: rfc(9110, '5.6.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nVary: Accept,«,» Cookie',
			fixed: 'HTTP/1.1 200 OK\nVary: Accept, Cookie',
		},
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html«,»\nPriority: u=1',
			fixed: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html\nPriority: u=1',
		},
		{ bad: "res.setHeader('Allow', '«,» GET')", fixed: "res.setHeader('Allow', 'GET')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept, Cookie' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow:' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccept: {{a}}, {{b}}' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html;a=", ,"\nIf-None-Match: "a,,b"\nX-A: a,, b' },
		{ good: '```http\nVary: Accept, ...\n```', language: 'markdown' },
		{ good: "res.setHeader('Vary', 'Accept, ' + more)", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nCache-Status: "a"; hit,, "b"; hit', hidden: true },
	],
	check({ fieldLines, origin }, report) {
		for (const line of fieldLines) {
			const comma = line.field?.occurs === 'list' && line.field.value ? needlessComma(line) : undefined;
			if (comma) {
				report({
					at: comma.at,
					message: 'Nothing stands between this comma and the next, or the end. Delete it, or write what is missing.',
					...(origin === 'client' && { severity: 'hint' }),
					fixes: [{ title: 'Delete the comma', edits: [comma.edit] }],
				});
			}
		}
	},
});

/** The first comma that nothing stands behind, or in front of, and how to delete it. Structured Fields say so themselves. */
function needlessComma(line: FieldLine): { readonly at: SourceText; readonly edit: Edit } | undefined {
	const { valueText } = line;
	if (!valueText || !/^,|,[ \t]*(?:,|$)/.test(valueText.text) || line.isWrong) {
		return undefined;
	}
	const pieces = valueText.split(',');
	const empty = pieces.length < 2 ? -1 : pieces.findIndex(piece => piece.trim().length === 0);
	if (empty < 0) {
		return undefined;
	}
	const start = pieces.slice(0, empty).reduce((length, piece) => length + piece.length + 1, 0);
	const end = start + pieces[empty]!.length;
	const next = pieces[empty + 1];
	const at = next ? end : start - 1;
	const space = next && empty === 0 ? next.length - next.text.trimStart().length : 0;
	const needless = next ? valueText.slice(start, end + 1 + space) : valueText.slice(at);
	return { at: valueText.slice(at, at + 1), edit: needless.replaceWith('') };
}
