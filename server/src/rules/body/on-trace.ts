import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import { contentStart, deleteContentFix } from '../content';
import { defineRule } from '../rule';

export default defineRule({
	id: 'body/on-trace',
	severity: 'error',
	title: 'A `TRACE` request has no content',
	why: '`TRACE` asks for the request itself to be sent back; a client must not send content with it.',
	spec: rfc(9110, '9.3.8'),
	examples: [
		{ bad: 'TRACE / HTTP/1.1\nHost: a.example\n\n«hello»', fixed: 'TRACE / HTTP/1.1\nHost: a.example\n\n' },
		{
			good: 'HTTP/1.1 200 OK\nContent-Type: message/http\nTransfer-Encoding: chunked\n\n24\nTRACE / HTTP/1.1\nHost: a.example\n\n0\n',
		},
		{ good: 'TRACE / HTTP/1.1\nHost: a.example\n\n' },
	],
	concerns: { methods: ['TRACE'], hasContent: true },
	check(message, report) {
		const content = contentStart(message);
		if (content && message.method?.source.text === 'TRACE') {
			report({
				at: content,
				message: 'A `TRACE` request must not have content. Delete it.',
				fixes: possible(deleteContentFix(message)),
			});
		}
	},
});
