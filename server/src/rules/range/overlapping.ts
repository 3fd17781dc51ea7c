import { deletePieceFix } from '../../http/fixes';
import { elements, fieldLines } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

interface Range {
	readonly source: SourceText;
	readonly index: number;
	readonly first: number;
	readonly last: number;
}

export default defineRule({
	id: 'range/overlapping',
	severity: 'hint',
	title: 'Ranges do not overlap',
	why: 'What overlaps is sent twice, and a server may refuse it as an attack. One range that covers both says the same.',
	spec: rfc(9110, '14.2'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-9, «5-20»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-20',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=500-, «600-700», 0-9',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=500-, 0-9',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-9, 10-20, -5' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-0,-1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-{{end}}, 5-20' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: items=0-9,5-20' },
	],
	concerns: { kind: 'request', fields: ['range'], onlyValue: true },
	check(message, report) {
		const [line, another] = fieldLines(message, 'range');
		if (!another && !line?.valueText?.text.includes(',')) {
			return;
		}
		const pieces = elements(message, 'range');
		if (pieces.length < 3 || pieces[0]!.term?.name !== 'bytes') {
			return;
		}
		const sources = pieces.map(({ source }) => source);
		const ranges = sources.flatMap((source, index) => rangeOf(source, index) ?? []);
		for (const [i, range] of ranges.entries()) {
			const other = ranges.slice(0, i).find(({ first, last }) => first <= range.last && range.first <= last);
			if (other) {
				report({
					at: range.source,
					message: `This range overlaps \`${other.source.text}\`: ask for one range that covers both.`,
					fixes: [merge(other, range, sources)],
					related: { at: other.source, message: 'The range that it overlaps.' },
				});
			}
		}
	},
});

/** Of the last so many bytes nobody knows where they start. */
function rangeOf(source: SourceText, index: number): Range | undefined {
	const [, first, last] = /^(\d+)-(\d*)$/.exec(source.text) ?? [];
	return first === undefined ? undefined : { source, index, first: Number(first), last: last ? Number(last) : Infinity };
}

function merge(one: Range, other: Range, sources: readonly SourceText[]): Fix {
	const last = Math.max(one.last, other.last);
	const merged = `${Math.min(one.first, other.first)}-${last === Infinity ? '' : last}`;
	const deletion = deletePieceFix(sources, other.index, '')?.edits ?? [];
	return { title: `Merge them to \`${merged}\``, edits: [one.source.replaceWith(merged), ...deletion] };
}
