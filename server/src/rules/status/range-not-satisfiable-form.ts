import { fieldLines, statusOf } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/range-not-satisfiable-form',
	severity: 'warning',
	title: '`416` gives the length only',
	why: 'Nothing is delivered, so `Content-Range` has a `*` for the range and the length of the whole: `bytes */47022`. With it, the client can ask for a range that exists.',
	spec: rfc(9110, '15.5.17'),
	examples: [
		{
			bad: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: «bytes 0-1/2»',
			fixed: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */2',
		},
		{ good: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */47022' },
		{ good: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: items 0-1/2' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-1/2' },
		{ bad: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: «bytes 0-1/*»' },
		{ good: "res.writeHead(isInside ? 206 : 416, { 'Content-Range': 'bytes 0-1/2' })", language: 'typescript' },
	],
	concerns: { fields: ['content-range'], statusCodes: [416] },
	check(message, report) {
		if (statusOf(message) !== 416 || message.origin === 'code') {
			return;
		}
		for (const { valueText } of fieldLines(message, 'content-range')) {
			const range = valueText && /^bytes\s+\d+-\d+\/(\d+|\*)$/i.exec(valueText.text);
			if (valueText && range) {
				report({
					at: valueText,
					message: 'A `416` response delivers no range. Write `*` for it, and the length of the whole behind the slash.',
					...(range[1] !== '*' && { fixes: [changeTo(valueText, `bytes */${range[1]}`)] }),
				});
			}
		}
	},
});
