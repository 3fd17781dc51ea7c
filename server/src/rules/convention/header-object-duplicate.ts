import type { FieldLine } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'convention/header-object-duplicate',
	severity: 'warning',
	title: 'An object of headers has every name once',
	why: 'Names of headers compare without case, keys of objects with it. Of `Accept` and `accept`, `fetch` sends both values as one, and Node the last, or throws an error. The same key twice, which compilers and linters know, is not judged.',
	spec: rfc(9110, '5.1'),
	examples: [
		{
			bad: "fetch('/a', { headers: { 'Content-Type': 'text/html', '«content-type»': 'text/plain' } })",
			language: 'typescript',
		},
		{ bad: "res.writeHead(200, { Vary: 'Accept', '«vary»': 'Cookie' })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { 'Content-Type': 'text/html', Accept: 'text/plain' } })", language: 'typescript' },
		{
			good: "if (a) res.setHeader('Content-Type', 'text/html');\nelse res.setHeader('content-type', 'text/plain');",
			language: 'typescript',
		},
		{ good: "const key = req.headers['x-api-key'] ?? req.headers['X-API-Key'];", language: 'typescript' },
		{ good: "res.writeHead(200, { 'Set-Cookie': ['a=1', 'b=2'] })", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept\nvary: Cookie' },
	],
	concerns: { origins: ['code'] },
	check({ origin, fieldLines }, report) {
		// Statements make messages of their own: several field lines in one are those of one object.
		if (origin !== 'code' || fieldLines.length < 2) {
			return;
		}
		const first = new Map<string, FieldLine>();
		for (const line of fieldLines) {
			const { nameText, valueText } = line;
			const key = nameText.text.toLowerCase();
			const earlier = first.get(key);
			if (!valueText || nameText.isDynamic) {
				continue;
			}
			if (!earlier) {
				first.set(key, line);
			} else if (earlier.nameText.text !== nameText.text) {
				report({
					at: nameText,
					message: `\`${nameText.text}\` and \`${earlier.nameText.text}\` are the same header. Keep one of them.`,
					related: { at: earlier.nameText, message: 'The same header.' },
				});
			}
		}
	},
});
