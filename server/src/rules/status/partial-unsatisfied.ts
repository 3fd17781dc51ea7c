import { fieldLines, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/partial-unsatisfied',
	severity: 'warning',
	title: '`206` carries a range',
	why: '`bytes */9` says that no range could be delivered, which is what `416` means.',
	spec: rfc(9110, '14.4'),
	examples: [
		{
			bad: 'HTTP/1.1 206 Partial Content\nContent-Range: «bytes */9»',
			fixed: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */9',
		},
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-8/9' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-8/*' },
		{ good: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */9' },
		{ bad: 'HTTP/2 206\nContent-Range: «bytes */9»', fixed: 'HTTP/2 416\nContent-Range: bytes */9' },
		{ good: "res.writeHead(isInside ? 206 : 416, { 'Content-Range': 'bytes */9' })", language: 'typescript' },
	],
	concerns: { fields: ['content-range'], statusCodes: [206] },
	check(message, report) {
		const { statusCode, reasonPhrase } = message;
		if (statusOf(message) !== 206 || !statusCode || message.origin === 'code') {
			return;
		}
		const phrase = reasonPhrase && reasonPhrase.source.length > 0 ? [reasonPhrase.source.replaceWith('Range Not Satisfiable')] : [];
		for (const { valueText } of fieldLines(message, 'content-range')) {
			if (valueText && /^bytes\s+\*\/\d/i.test(valueText.text)) {
				report({
					at: valueText,
					message: 'A `206` response delivers a range. Write which one, or use `416`.',
					fixes: [{ title: 'Change the code to 416', edits: [statusCode.source.replaceWith('416'), ...phrase] }],
				});
			}
		}
	},
});
