import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/missing-boundary',
	severity: 'error',
	title: '`multipart` types have a `boundary`',
	why: 'Without it nobody can tell where a part ends. In source code, and in documents that do not show the content, it is not reported: there, the client that builds the content adds it.',
	spec: rfc(2046, '5.1.1'),
	examples: [
		{ bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: «multipart/form-data»' },
		{ bad: 'HTTP/1.1 206 Partial Content\nContent-Type: «multipart/byteranges; charset=utf-8»' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; {{boundary}}' },
		{ good: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data\n```', language: 'markdown' },
		{
			good: "fetch('/a', { method: 'POST', headers: { 'Content-Type': 'multipart/form-data' } })",
			language: 'typescript',
			hidden: true,
		},
		{
			bad: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: «multipart/form-data»\n\n--b\nContent-Disposition: form-data; name="c"\n\nd\n--b--\n```',
			language: 'markdown',
		},
	],
	concerns: { fields: ['content-type'], value: /multipart\//i },
	check(message, report) {
		const isLeftToClient = message.origin === 'code' || (message.origin === 'document' && !message.content);
		for (const { valueText } of isLeftToClient ? [] : fieldLines(message, 'content-type')) {
			const isMultipart = valueText && essenceOf(valueText).startsWith('multipart/');
			if (isMultipart && !valueText.isDynamic && !/;\s*boundary\s*=/i.test(valueText.text)) {
				report({
					at: valueText,
					message: 'A `multipart` type needs a `boundary`: add the line that separates the parts, as in `; boundary=b`.',
				});
			}
		}
	},
});
