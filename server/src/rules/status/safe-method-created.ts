import { statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/safe-method-created',
	severity: 'information',
	title: 'A safe request creates nothing',
	why: '`201` says that the request has created something. `GET`, `HEAD`, `OPTIONS` and `TRACE` ask for no change, so caches, crawlers and retries send them at will.',
	spec: rfc(9110, '9.2.1'),
	examples: [
		{ bad: '```http\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 «201» Created\nLocation: /b\n```', language: 'markdown' },
		{ good: '```http\nPOST /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 201 Created\nLocation: /b\n```', language: 'markdown' },
		{ good: '```http\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nVary: Accept\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 201 Created\nLocation: /b\n```', language: 'markdown' },
	],
	concerns: { statusCodes: [201] },
	check(message, report) {
		const method = message.inReplyTo?.method?.source.text;
		if (statusOf(message) === 201 && method !== undefined && /^(?:GET|HEAD|OPTIONS|TRACE)$/.test(method)) {
			report({
				at: message.statusCode!.source,
				message: `\`${method}\` is safe and creates nothing: answer with another code, or let the request be a \`POST\`.`,
				related: { at: message.inReplyTo!.method!.source, message: 'The request that it answers.' },
			});
		}
	},
});
