import { deleteLineFix, fieldLines, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-length/unneeded',
	severity: 'off',
	title: 'Clients count the content themselves',
	why: 'A `Content-Length` that is written by hand is wrong as soon as the content changes; the server then waits for more, or cuts it off. Off unless set. Documents, responses and requests without content are not judged.',
	spec: rfc(9110, '8.6'),
	tag: 'unnecessary',
	examples: [
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n«Content-Length»: 5\n\nhello',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\nhello',
		},
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: text/plain\n\nhello' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Length: 0' },
		{ good: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Length: 5\n\nhello\n```', language: 'markdown' },
	],
	concerns: { kind: 'request', fields: ['content-length'], hasContent: true },
	check(message, report) {
		if (message.origin !== 'client' || message.kind !== 'request' || !message.content) {
			return;
		}
		for (const line of fieldLines(message, 'content-length')) {
			report({
				at: line.nameText,
				message: 'The client counts the content itself. Delete the line.',
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
