import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const neverEmpty = new Set([
	...['content-type', 'content-length', 'content-range', 'date', 'etag', 'expires', 'last-modified', 'age'],
	...['range', 'authorization', 'origin', 'retry-after'],
]);

export default defineRule({
	id: 'header/empty-value',
	severity: 'warning',
	title: 'Headers that need a value have one',
	why: 'An empty `Content-Type` or `Date` is not the same as none: recipients take it for a broken value. Lists such as `Accept` or `Allow` may be empty, and so may `Host` and `Location`. Code, which may fill the value in later, is not judged.',
	spec: rfc(9110, '5.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Content-Type»:\nVary: Accept' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain\nVary: Accept' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow:' },
		{ good: 'HTTP/1.1 303 See Other\nLocation:' },
		{ good: 'GET https://a.example/\nAccept:\nHost:\nCookie:\nX-A:\nAuthorization: {{token}}' },
		{ good: "fetch('/a', { headers: { Authorization: '' } })", language: 'typescript' },
		{ good: '```http\nContent-Type:\n```', language: 'markdown' },
	],
	concerns: { fields: [...neverEmpty] },
	check({ startLine, fieldLines }, report) {
		// Code has none: there, a value may be empty to be filled in later.
		if (!startLine) {
			return;
		}
		for (const line of fieldLines) {
			if (line.valueText?.length === 0 && neverEmpty.has(line.nameText.text.toLowerCase())) {
				report({ at: line.nameText, message: `\`${line.nameText.text}\` must not be empty. Write its value, or delete the line.` });
			}
		}
	},
});
