import { rfc } from '../../http/term';
import { isPlaceholder } from '../../http/fixes';
import { defineRule, type Severity } from '../rule';
import { unusualValues } from './unusualValues';

/** Their values are text for people, or have a rule of their own for this. */
const others = new Set(['user-agent', 'server', 'via', 'warning', 'content-disposition']);

export default defineRule({
	id: 'header/non-ascii-value',
	severity: 'warning',
	title: 'A header value is written in ASCII',
	why: 'Nobody has agreed on an encoding for other letters: what is sent as UTF-8 is read as Latin-1, or the other way round. `fetch` and Node throw an error for letters beyond Latin-1; for those within, it is information. In documents, where such letters often stand for what is to be filled in, and in `.http` files it is a hint.',
	spec: rfc(9110, '5.5'),
	examples: [
		{ bad: "fetch('/a', { headers: { 'X-Name': '«東京»' } })", language: 'typescript' },
		{ bad: "res.setHeader('X-Name', 'caf«é»')", language: 'typescript' },
		{ bad: 'GET / HTTP/1.1\nHost: a.example\nX-Name: caf«é» Zo«ë»' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-Name: caf%C3%A9' },
		{ good: 'HTTP/1.1 200 OK\nServer: Café/1.0' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-Name: {{naïve}}' },
		{ good: '```http\nAuthorization: Bearer …\nX-Name: <é>\n```', language: 'markdown' },
	],
	check(message, report) {
		for (const { line, valueText } of unusualValues(message)) {
			if (others.has(line.nameText.text.toLowerCase()) || isPlaceholder(valueText) || line.isWrong) {
				continue;
			}
			for (const { 0: text, index } of valueText.text.matchAll(/[^\0-\x7f\uFFFC]+/g)) {
				report({
					at: valueText.slice(index, index + text.length),
					message: `\`${text}\` cannot be relied on in a header value, for which no encoding is agreed on. Percent-encode it.`,
					severity: severityOf(text, message.origin),
				});
			}
		}
	},
});

function severityOf(text: string, origin: 'client' | 'document' | 'code'): Severity {
	if (origin !== 'code') {
		return 'hint';
	}
	return /[^\0-\xff]/.test(text) ? 'warning' : 'information';
}
