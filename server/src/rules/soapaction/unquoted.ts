import { isPlaceholder } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'soapaction/unquoted',
	severity: 'information',
	title: '`SOAPAction` stands in double quotes',
	why: 'The standard has a URI in quotes; many servers take it without them, but not all. It may also be empty.',
	spec: spec('SOAP 1.1 §6.1.1', 'https://www.w3.org/TR/2000/NOTE-SOAP-20000508/#_Toc478383528'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: «urn:a#b»\n\n<a/>',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: "urn:a#b"\n\n<a/>',
		},
		{
			bad: "fetch('/a', { method: 'POST', headers: { SOAPAction: '«urn:a»' } })",
			fixed: "fetch('/a', { method: 'POST', headers: { SOAPAction: '\"urn:a\"' } })",
			language: 'typescript',
		},
		{
			bad: "POST /a HTTP/1.1\nHost: a.example\nSOAPAction: «'urn:a'»\n\n<a/>",
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: "urn:a"\n\n<a/>',
		},
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: "urn:a#b"\n\n<a/>' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: ""\n\n<a/>' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction:\n\n<a/>' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: {{action}}\n\n<a/>' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nSOAPAction: <action>\n\n<a/>' },
	],
	concerns: { kind: 'request', fields: ['soapaction'], onlyValue: true },
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'soapaction')) {
			const inside = /^'([^'"]+)'$|^([^'"]+)$/.exec(valueText?.text ?? '');
			if (valueText && inside && !isPlaceholder(valueText)) {
				const quoted = `"${inside[1] ?? inside[2]}"`;
				report({
					at: valueText,
					message: `\`SOAPAction\` stands in double quotes: write \`${quoted}\`.`,
					fixes: [{ title: 'Put it in quotes', edits: [valueText.replaceWith(quoted)] }],
				});
			}
		}
	},
});
