import { rfc } from '../../http/term';
import { unusualValues } from '../header/unusualValues';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/control-character',
	severity: 'error',
	title: 'A header value has no control characters',
	why: 'But for a tab, none may stand in a value: programs refuse to send it, and recipients reject the message. Line breaks in source code have a rule of their own.',
	spec: rfc(9110, '5.5'),
	examples: [
		{ bad: "res.setHeader('X-A', 'a«\\u0007»b')", fixed: "res.setHeader('X-A', 'ab')", language: 'typescript' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-A: a\tb' },
		{ good: 'GET / HTTP/1.1\r\nHost: a.example\r\nX-A: a\r\n' },
		{ good: "res.setHeader('X-A', 'a\\tb')", language: 'typescript' },
	],
	check(message, report) {
		for (const { valueText } of unusualValues(message)) {
			for (const { 0: text, index } of valueText.text.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]+/g)) {
				const at = valueText.slice(index, index + text.length);
				report({
					at,
					message: 'Control characters cannot stand in a header value. Delete them.',
					fixes: [{ title: 'Delete the control characters', edits: [at.replaceWith('')] }],
				});
			}
		}
	},
});
