import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { type Coding, codingsOf } from './codings';

export default defineRule({
	id: 'transfer-encoding/not-final-chunked',
	severity: 'error',
	title: '`chunked` is the last transfer coding',
	why: 'It tells where the content ends. In a request it must be there, and last: otherwise the server answers `400`. A response may go without: then it ends with the connection.',
	spec: rfc(9112, '6.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: «chunked», gzip', fixed: 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip, chunked' },
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: «gzip»\n\na',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: gzip, chunked\n\na',
		},
		{
			bad: "res.setHeader('Transfer-Encoding', '«chunked», gzip')",
			fixed: "res.setHeader('Transfer-Encoding', 'gzip, chunked')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip, chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip\nTransfer-Encoding: Chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: {{coding}}\n\na' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked, {{coding}}' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked, gzip, chunked', hidden: true },
		{ good: '```http\nTransfer-Encoding: chunked\nTransfer-Encoding: gzip\n```', language: 'markdown' },
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: «chunked»\nTransfer-Encoding: gzip' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked, chunked, gzip', hidden: true },
	],
	concerns: { fields: ['transfer-encoding'], onlyValue: true },
	check(message, report) {
		for (const codings of codingsOf(message)) {
			const last = codings.at(-1);
			const chunked = codings.filter(({ isChunked }) => isChunked);
			const isKnown = codings.every(({ element }) => element.children?.[0]?.term);
			if (!last || last.isChunked || !isKnown || chunked.length > 1) {
				continue;
			}
			if (chunked[0]) {
				report({
					at: chunked[0].name,
					message: '`chunked` must be the last transfer coding: move it behind the others.',
					...(chunked[0].siblings.length === codings.length && { fixes: [moveToEnd(chunked[0], codings)] }),
				});
			} else if (message.kind === 'request') {
				const fix = { title: 'Add `chunked`', edits: [last.element.source.append(', chunked')], isPreferred: true };
				report({ at: last.name, message: 'The last transfer coding of a request must be `chunked`: add it.', fixes: [fix] });
			}
		}
	},
});

function moveToEnd(chunked: Coding, codings: readonly Coding[]): Fix {
	const ordered = [...codings.filter(coding => coding !== chunked), chunked];
	const edits = codings.map(({ element }, i) => element.source.replaceWith(ordered[i]!.element.source.text));
	return { title: 'Move `chunked` to the end', edits, isPreferred: true };
}
