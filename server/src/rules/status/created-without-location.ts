import { addFieldFix, isWithout, possible, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/created-without-location',
	severity: 'information',
	title: '`201` says what was created',
	why: 'Without `Location` the new resource is the target of the request itself. That is right after `PUT`, and wrong after a `POST` to a collection.',
	spec: rfc(9110, '15.3.2'),
	examples: [
		{
			bad: 'HTTP/1.1 «201» Created\nContent-Length: 0',
			fixed: 'HTTP/1.1 201 Created\nContent-Length: 0\nLocation: /items/1',
		},
		{ good: 'HTTP/1.1 201 Created\nLocation: /items/1' },
		{ good: 'HTTP/1.1 201 Created\nContent-Location: /items/1' },
		{ good: '```http\nPUT /items/1 HTTP/1.1\nHost: a.example\n\nHTTP/1.1 201 Created\nContent-Length: 0\n```', language: 'markdown' },
		{ good: 'res.status(201)', language: 'typescript' },
	],
	concerns: { statusCodes: [201] },
	check(message, report) {
		const method = message.inReplyTo?.method?.source.text ?? 'POST';
		if (statusOf(message) !== 201 || method !== 'POST') {
			return;
		}
		if (isWithout(message, 'location') && isWithout(message, 'content-location')) {
			report({
				at: message.statusCode!.source,
				message: '`201` does not say what was created. Add `Location` with the address of the new resource.',
				fixes: possible(addFieldFix(message, 'Location: /items/1')),
			});
		}
	},
});
