import { majorVersionOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/reason-in-http2',
	severity: 'off',
	title: 'HTTP/2 and HTTP/3 have no reason phrase',
	why: 'They send the status code alone. Off unless set: many tools print a phrase all the same.',
	spec: rfc(9113, '8.3.2'),
	tag: 'unnecessary',
	examples: [
		{ bad: 'HTTP/2 200 «OK»\nContent-Length: 0', fixed: 'HTTP/2 200\nContent-Length: 0' },
		{ good: 'HTTP/2 200\nContent-Length: 0' },
		{ good: 'HTTP/1.1 200 OK\nContent-Length: 0' },
	],
	concerns: { kind: 'response' },
	check(message, report) {
		const { reasonPhrase, statusCode } = message;
		const phrase = reasonPhrase?.source;
		if (!phrase || phrase.length === 0 || !statusCode || (majorVersionOf(message) ?? 1) < 2) {
			return;
		}
		const edit = { start: statusCode.source.end, end: phrase.end, newText: '' };
		report({
			at: phrase,
			message: `${message.version!.source.text} sends no phrase: delete it.`,
			fixes: [{ title: 'Delete the phrase', edits: [edit], isPreferred: true }],
		});
	},
});
