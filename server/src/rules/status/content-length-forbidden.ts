import { deleteLineFix, possible, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/content-length-forbidden',
	severity: 'warning',
	title: '`1xx` and `204` responses do not frame content',
	why: 'They never have content, so a server must not send `Content-Length`, not even `0`, or `Transfer-Encoding` with them. `205` and `304` may have `Content-Length`.',
	spec: rfc(9110, '8.6'),
	examples: [
		{ bad: 'HTTP/1.1 204 No Content\n«Content-Length»: 0\nETag: "a"\n', fixed: 'HTTP/1.1 204 No Content\nETag: "a"\n' },
		{ bad: 'HTTP/1.1 100 Continue\n«Transfer-Encoding»: chunked\n', fixed: 'HTTP/1.1 100 Continue\n' },
		{ good: 'HTTP/1.1 204 No Content\n' },
		{ good: 'HTTP/1.1 205 Reset Content\nContent-Length: 0\n' },
		{ good: 'HTTP/1.1 304 Not Modified\nContent-Length: 120\nETag: "a"\n' },
		{ good: "res.writeHead(body ? 200 : 204, { 'Content-Length': '5' })", language: 'typescript' },
	],
	concerns: { fields: ['content-length', 'transfer-encoding'] },
	check(message, report) {
		const code = statusOf(message);
		if (code === undefined || (code >= 200 && code !== 204) || code < 100 || message.origin === 'code') {
			return;
		}
		for (const line of message.fieldLines.filter(line => line.is('content-length') || line.is('transfer-encoding'))) {
			report({
				at: line.nameText,
				message: `A \`${code}\` response must not have \`${line.nameText.text}\`: it has no content. Delete the line.`,
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
