import { fieldLines, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/method-listed-in-allow',
	severity: 'warning',
	title: '`405` does not allow what it rejects',
	why: '`Allow` lists the methods that would work. The one that has just been rejected cannot be among them.',
	spec: rfc(9110, '15.5.6'),
	examples: [
		{
			bad: '```http\nPUT / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 405 Method Not Allowed\nAllow: GET, «PUT»\n```',
			language: 'markdown',
		},
		{
			good: '```http\nPUT / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD\n```',
			language: 'markdown',
		},
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, PUT' },
	],
	concerns: { fields: ['allow'], statusCodes: [405] },
	check(message, report) {
		const method = message.inReplyTo?.method?.source.text;
		if (method === undefined || statusOf(message) !== 405) {
			return;
		}
		for (const { valueText } of fieldLines(message, 'allow')) {
			for (const allowed of valueText?.split(',').map(piece => piece.trim()) ?? []) {
				if (allowed.text === method) {
					report({
						at: allowed,
						message: `\`405\` has just rejected \`${method}\`. Delete it from \`Allow\`, or use another code.`,
					});
				}
			}
		}
	},
});
