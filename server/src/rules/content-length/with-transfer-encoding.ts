import { deleteLineFix, fieldLines, majorVersionOf, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-length/with-transfer-encoding',
	severity: 'error',
	title: 'A message has either `Content-Length` or `Transfer-Encoding`',
	why: 'Both say where the content ends, and servers that believe different ones can be made to see different requests: that is how requests are smuggled. Recipients may reject the message. In `.http` files, where the client writes these headers anew or the request is meant to test that, it is a warning. HTTP/2 and HTTP/3, which have no `Transfer-Encoding`, and source code, which may set one or the other, are not judged.',
	spec: rfc(9112, '6.2'),
	examples: [
		{
			bad: '```http\nHTTP/1.1 200 OK\nTransfer-Encoding: chunked\n«Content-Length»: 5\n```',
			fixed: '```http\nHTTP/1.1 200 OK\nTransfer-Encoding: chunked\n```',
			language: 'markdown',
		},
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\n«Content-Length»: 5\nTransfer-Encoding: chunked\n',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: chunked\n',
		},
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
		{ good: '```http\nContent-Length: 5\nTransfer-Encoding: chunked\n```', language: 'markdown' },
		{
			good: "if (length) res.setHeader('Content-Length', '5');\nelse res.setHeader('Transfer-Encoding', 'chunked');",
			language: 'typescript',
		},
		{ good: 'HTTP/2 200\nTransfer-Encoding: chunked\nContent-Length: 5', hidden: true },
	],
	concerns: { fields: ['transfer-encoding'] },
	check(message, report) {
		const [transferEncoding] = fieldLines(message, 'transfer-encoding');
		// Without a start line, a document lists headers that need not stand together; in code, which has none, they may be in branches.
		if (!transferEncoding || !message.startLine || (majorVersionOf(message) ?? 1) > 1) {
			return;
		}
		for (const line of fieldLines(message, 'content-length')) {
			report({
				at: line.nameText,
				message: 'With `Transfer-Encoding` there must be no `Content-Length`: delete the line.',
				...(message.origin === 'client' && { severity: 'warning' }),
				fixes: possible(deleteLineFix(line)),
				related: { at: transferEncoding.nameText, message: 'This says where the content ends.' },
			});
		}
	},
});
