import { deleteLineFix, possible, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const metadata = new Set(['content-type', 'content-encoding', 'content-language']);

export default defineRule({
	id: 'status/not-modified-metadata',
	severity: 'information',
	title: '`304` does not describe content again',
	why: 'The client has the content and knows what it is. `304` should carry only what updates the stored response: `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary`.',
	spec: rfc(9110, '15.4.5'),
	examples: [
		{ bad: 'HTTP/1.1 304 Not Modified\n«Content-Type»: text/html\nETag: "a"\n', fixed: 'HTTP/1.1 304 Not Modified\nETag: "a"\n' },
		{ good: 'HTTP/1.1 304 Not Modified\nETag: "a"\nCache-Control: max-age=60\n' },
		{ good: 'HTTP/1.1 304 Not Modified\nContent-Length: 120\nETag: "a"\n' },
		{ good: "res.writeHead(isFresh ? 304 : 200, { 'Content-Type': 'text/html' })", language: 'typescript' },
	],
	concerns: { fields: [...metadata], statusCodes: [304] },
	check(message, report) {
		if (statusOf(message) !== 304 || message.origin === 'code') {
			return;
		}
		for (const line of message.fieldLines.filter(({ nameText }) => metadata.has(nameText.text.toLowerCase()))) {
			report({
				at: line.nameText,
				message: `\`304\` does not need \`${line.nameText.text}\`: the client knows it already. Delete the line.`,
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
