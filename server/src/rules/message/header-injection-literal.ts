import { rfc } from '../../http/term';
import { unusualValues } from '../header/unusualValues';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/header-injection-literal',
	severity: 'error',
	title: 'A header value in code has no line break',
	why: 'A line break ends the header, so that what follows it would be another one: that is how headers are injected. Node, `fetch` and most frameworks throw an error. Only breaks written as `\\r` or `\\n` are reported: long values are often written in several lines, and joined by the program.',
	spec: rfc(9110, '5.5'),
	examples: [
		{ bad: "res.setHeader('X-A', 'a«\\r\\n»Y: b')", language: 'typescript' },
		{ bad: "fetch('/a', { headers: { 'X-A': 'a«\\n»' } })", fixed: "fetch('/a', { headers: { 'X-A': 'a' } })", language: 'typescript' },
		{ good: "res.setHeader('X-A', 'a');\nres.setHeader('Y', 'b');", language: 'typescript' },
		{ good: "res.setHeader('X-A', 'a\\\\nb')", language: 'typescript' },
		{ good: "res.setHeader('Content-Security-Policy', `\n  default-src 'self';\n`)", language: 'typescript' },
	],
	concerns: { origins: ['code'] },
	check(message, report) {
		if (message.origin !== 'code') {
			return;
		}
		for (const { valueText } of unusualValues(message)) {
			const match = /[\r\n]+/.exec(valueText.text);
			const at = match && valueText.slice(match.index, match.index + match[0].length);
			// What is written as an escape takes more room than it reads.
			if (at && at.end - at.start > at.length) {
				const isLast = match.index + at.length === valueText.length;
				report({
					at,
					message: 'A line break cannot stand in a header value: it would start another header. Set each header by itself.',
					...(isLast && { fixes: [{ title: 'Delete the line break', edits: [at.replaceWith('')], isPreferred: true }] }),
				});
			}
		}
	},
});
