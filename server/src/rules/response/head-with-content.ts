import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import { contentStart, deleteContentFix } from '../content';
import { defineRule } from '../rule';

export default defineRule({
	id: 'response/head-with-content',
	severity: 'warning',
	title: 'A response to `HEAD` has no content',
	why: 'Its header section is that of the response to `GET`, `Content-Length` included, but nothing follows. A client takes what follows for the next response.',
	spec: rfc(9110, '9.3.2'),
	examples: [
		{
			bad: '```http\nHEAD / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n«hello»\n```',
			fixed: '```http\nHEAD / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n\n```',
			language: 'markdown',
		},
		{ good: '```http\nHEAD / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Length: 5\n```', language: 'markdown' },
		{ good: '```http\nGET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Length: 5\n\nhello\n```', language: 'markdown' },
	],
	concerns: { kind: 'response', hasContent: true },
	check(message, report) {
		const content = contentStart(message);
		if (content && message.kind === 'response' && message.inReplyTo?.method?.source.text === 'HEAD') {
			report({ at: content, message: 'A response to `HEAD` has no content. Delete it.', fixes: possible(deleteContentFix(message)) });
		}
	},
});
