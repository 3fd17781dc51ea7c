import { majorVersionOf } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/casing',
	severity: 'off',
	title: 'Header names are written the usual way',
	why: 'Case means nothing in header names; this is for projects that want one style. Names in lower case, as HTTP/2 sends them, are fine, and code is not judged.',
	spec: rfc(9110, '5.1'),
	examples: [
		{ bad: 'POST https://a.example/\n«CONTENT-type»: text/html', fixed: 'POST https://a.example/\nContent-Type: text/html' },
		{ good: 'POST https://a.example/\nContent-Type: text/html' },
		{ good: 'POST https://a.example/\ncontent-type: text/html' },
		{ good: 'POST https://a.example/\nX-MY-header: 1' },
		{ good: "fetch('/a', { headers: { 'content-Type': 'text/html' } })", language: 'typescript' },
		{ good: 'HTTP/2 200\nContent-type: text/html' },
	],
	check(message, report) {
		if (message.origin === 'code' || (majorVersionOf(message) ?? 1) > 1) {
			return;
		}
		for (const { field, nameText } of message.fieldLines) {
			if (field && nameText.text !== field.name && nameText.text !== nameText.text.toLowerCase()) {
				report({
					at: nameText,
					message: `This header is usually written \`${field.name}\`.`,
					severity: 'hint',
					fixes: [changeTo(nameText, field.name)],
				});
			}
		}
	},
});
