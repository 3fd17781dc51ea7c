import { isPlaceholder } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-query/wrong-type',
	severity: 'warning',
	title: '`Accept-Query` lists media types',
	why: 'Each member is a media type, bare or as a String. A client that finds something else does not know in what it can ask.',
	spec: rfc(10008, '3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAccept-Query: application/sql, «123»' },
		{ bad: 'HTTP/1.1 200 OK\nAccept-Query: «json»', fixed: 'HTTP/1.1 200 OK\nAccept-Query: application/json' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Query: "application/jsonpath", application/sql;charset="UTF-8", text/*' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Query: {{types}}' },
		{ good: 'HTTP/1.1 200 OK\nAccept-Query:' },
	],
	concerns: { kind: 'response', fields: ['accept-query'], onlyValue: true },
	check(message, report) {
		for (const line of fieldLines(message, 'accept-query')) {
			for (const member of line.isWrong ? [] : (line.value?.children ?? [])) {
				const { source } = member.children?.[0] ?? member;
				const isRight = /^"[^"/]+\/[^"/]+"$|^[a-z*][^/]*\/[^/]+$/i.test(source.text);
				if (isRight || source.length === 0 || isPlaceholder(source)) {
					continue;
				}
				const isJson = /^"?json"?$/i.test(source.text);
				report({
					at: source,
					message: `\`${source.text}\` is no media type: write one such as \`application/json\`.`,
					fixes: isJson ? [changeTo(source, 'application/json')] : [],
				});
			}
		}
	},
});
