import { type FieldLine, fieldLines, hasField, type Message, possible, statusOf } from '../../http/message';
import { octets } from '../../http/octets';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-length/mismatch',
	severity: 'warning',
	title: '`Content-Length` is the length of the content',
	why: 'If it is too large, the recipient waits for octets that never come; if it is too small, the rest is taken for the next message. Octets count, not characters, and line breaks may be one or two. In documents and responses, whose content is often shortened or laid out anew to be read, it is a hint, and only content of one line is judged.',
	spec: rfc(9110, '8.6'),
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: «3»\n\nhello',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 5\n\nhello',
		},
		{
			bad: '```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: «10»\n\nhello\n```',
			fixed: '```http\nHTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: 5\n\nhello\n```',
			language: 'markdown',
		},
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 6\n\ncafé\n' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 12\n\nhello\nhello\n' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 14\n\nhello\nhello\n' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 99\n\nhello {{name}}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 99\n\n< ./a.txt' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\nContent-Length: 7\n\n{\n  "a": 1\n}' },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\nContent-Length: 69\n\n--b\nContent-Disposition: form-data; name="a"\n\nhello\nyou\n\n--b--\n',
		},
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Length: 5000\n\nhello\n...\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Length: 5000\n\n[5000 bytes of text]\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 5000\n\nhello\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 5000\n\n<h1>Hello</h1>' },
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: «8»\n\na\nb\nc',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 5\n\na\nb\nc',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\nContent-Length: «500»\n\n--b\nContent-Disposition: form-data; name="a"\n\nhello\n--b--',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\nContent-Length: 57\n\n--b\nContent-Disposition: form-data; name="a"\n\nhello\n--b--',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\nContent-Length: «5»\n\n--b\nContent-Disposition: form-data; name="a"\n\nhello\n--b--',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\nContent-Length: 57\n\n--b\nContent-Disposition: form-data; name="a"\n\nhello\n--b--',
		},
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 99\nContent-Length: 5\n\nhello',
			hidden: true,
		},
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: {{length}}\n\nhello' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 99\n...\n\nhello' },
		{
			good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nTransfer-Encoding: chunked\nContent-Length: 5\n\n5\nhello\n0\n',
			hidden: true,
		},
		{
			good: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\nContent-Length: 5000\n\nThe first line\nThe second line\n```',
			language: 'markdown',
		},
		{
			good: '```http\nHTTP/1.1 206 Partial Content\nContent-Range: bytes 0-1023/146515\nContent-Length: 1024\n\nbinary data\n```',
			language: 'markdown',
		},
		{ good: '```http\nHTTP/1.1 304 Not Modified\nContent-Length: 5000\n\nno content\n```', language: 'markdown', hidden: true },
		{ good: '```http\nHTTP/1.1 204 No Content\nContent-Length: 5000\n\nno content\n```', language: 'markdown', hidden: true },
		{
			good: '```http\nHEAD /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Length: 5000\n\nno content\n```',
			language: 'markdown',
			hidden: true,
		},
		{ good: "fetch('/a', { method: 'POST', headers: { 'Content-Length': '99' }, body: 'hello' })", language: 'typescript' },
	],
	concerns: { fields: ['content-length'], hasContent: true },
	check(message, report) {
		const lines = fieldLines(message, 'content-length');
		const [line] = lines;
		if (!line || lines.length > 1 || !isJudged(message, line)) {
			return;
		}
		const { content, origin, kind } = message;
		const lengths = possibleLengths(content!.text);
		const [least] = lengths;
		const length = Number(line.valueText!.text);
		if (!lengths.has(length) && !(isInParts(message) && length > least! && length <= Math.max(...lengths))) {
			report({
				at: line.valueText!,
				message: `The content has ${least} octets, not ${line.valueText!.text}.`,
				...((origin !== 'client' || kind !== 'request') && { severity: 'hint' }),
				fixes: possible(changeTo(line.valueText!, String(least))),
			});
		}
	},
});

/** Line breaks between parts are two octets, those in a part what its file has. */
function isInParts(message: Message): boolean {
	return fieldLines(message, 'content-type').some(({ valueText }) => /^multipart\//i.test(valueText?.text ?? ''));
}

function isJudged(message: Message, { valueText }: FieldLine): boolean {
	const { content, origin, kind } = message;
	if (!content || content.isDynamic || !message.isComplete || !/^\d+$/.test(valueText?.text ?? '')) {
		return false;
	}
	if (hasField(message, 'content-encoding') || hasField(message, 'transfer-encoding') || hasField(message, 'content-range')) {
		return false;
	}
	const code = statusOf(message);
	if (code === 204 || code === 304 || message.inReplyTo?.method?.source.text === 'HEAD') {
		return false;
	}
	const isShownAsIs = origin === 'client' && kind === 'request';
	return isShownAsIs || !/\S\s*\n|^\s*[<[{(]|\.\.\.|…|\\$/.test(content.text);
}

/** With line breaks of one octet and of two, with one at the end and without; of JSON also without the space that makes it readable. */
function possibleLengths(text: string): ReadonlySet<number> {
	const lf = text.replace(/\r\n/g, '\n').replace(/\n+$/, '');
	const breaks = lf.split('\n').length - 1;
	const least = octets(lf);
	const compact = compactJson(lf);
	return new Set([
		least,
		least + 1,
		least + breaks,
		least + breaks + 2,
		...(compact === undefined ? [] : [octets(compact), octets(compact) + 1, octets(compact) + 2]),
	]);
}

function compactJson(text: string): string | undefined {
	try {
		return /^\s*[[{]/.test(text) ? JSON.stringify(JSON.parse(text)) : undefined;
	} catch {
		return undefined;
	}
}
