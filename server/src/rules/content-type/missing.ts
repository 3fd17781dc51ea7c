import { addFieldFix, hasField, isWithout, type Message, possible, statusOf } from '../../http/message';
import { methods } from '../../http/methods';
import { rfc } from '../../http/term';
import { contentStart } from '../content';
import { guessedType } from '../body/shape';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/missing',
	severity: 'hint',
	title: 'Content says what it is',
	why: 'Without `Content-Type` the recipient has to guess: APIs answer `415`, browsers look at the first octets. Clients may add what their settings say, so it is a hint. Documents, which leave out headers that they do not talk about, are judged only where they show `Content-Length`. Not judged is what has a rule of its own (`QUERY` and `OPTIONS`), or must not have content.',
	spec: rfc(9110, '8.3'),
	examples: [
		{
			bad: '«POST» https://a.example/a\nAccept: */*\n\n{"id": 1}',
			fixed: 'POST https://a.example/a\nAccept: */*\nContent-Type: application/json\n\n{"id": 1}',
		},
		{
			bad: '```http\nHTTP/1.1 «200» OK\nContent-Length: 7\n\n<a></a>\n```',
			fixed: '```http\nHTTP/1.1 200 OK\nContent-Length: 7\nContent-Type: application/xml\n\n<a></a>\n```',
			language: 'markdown',
		},
		{ good: 'POST https://a.example/a\nContent-Type: application/json\n\n{"id": 1}' },
		{ good: 'POST https://a.example/a\n{{headers}}\n\n{"id": 1}' },
		{ good: 'POST https://a.example/a\nAccept: */*\n\n< ./a.json' },
		{ good: 'POST https://a.example/a\n\n{{body}}' },
		{ good: 'GRAPHQL https://a.example/graphql\n\nquery { a }' },
		{ good: 'POST https://a.example/graphql\nX-Request-Type: GraphQL\n\nquery { a }' },
		{ good: '```http\nPOST /a HTTP/1.1\nHost: a.example\n\n{"id": 1}\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nContent-Length: 0' },
		{ good: 'HTTP/1.1 302 Found\nLocation: /\nTransfer-Encoding: chunked\n\n0\n' },
		{ bad: '«POST» https://a.example/a\nAccept: */*\n\nhello' },
		{ good: 'GET https://a.example/a\n\n{"id": 1}' },
		{ good: 'HTTP/1.1 204 No Content\nETag: "a"\n\n{"id": 1}', hidden: true },
		{ good: 'HTTP/1.1 205 Reset Content\nETag: "a"\n\n{"id": 1}', hidden: true },
		{ good: 'HTTP/1.1 304 Not Modified\nETag: "a"\n\n{"id": 1}', hidden: true },
		{ good: 'HEAD /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nETag: "a"\n\n{"id": 1}', hidden: true },
	],
	concerns: { hasContent: true },
	check(message, report) {
		const { method, statusCode } = message;
		const at = method?.source ?? statusCode?.source;
		const start = at && isJudged(message) && isWithout(message, 'content-type') ? contentStart(message) : undefined;
		if (!at || !start || start.isDynamic) {
			return;
		}
		const guess = guessedType(message.content!.text);
		report({
			at,
			message: `The content does not say what it is. Add \`Content-Type\`${guess === undefined ? '' : `, here \`${guess}\``}.`,
			fixes: possible(guess === undefined ? undefined : addFieldFix(message, `Content-Type: ${guess}`)),
		});
	},
});

function isJudged(message: Message): boolean {
	if (message.origin === 'document' && !hasField(message, 'content-length')) {
		return false;
	}
	if (message.kind === 'response') {
		const code = statusOf(message) ?? 0;
		return code >= 200 && code !== 204 && code !== 205 && code !== 304 && message.inReplyTo?.method?.source.text !== 'HEAD';
	}
	const method = methods.get(message.method?.source.text.toLowerCase() ?? '');
	const hasOwnRule = /^(?:GET|HEAD|DELETE|CONNECT|TRACE|OPTIONS|QUERY)$/.test(method?.name ?? '');
	return method !== undefined && !method.isPseudo && !hasOwnRule && !hasField(message, 'x-request-type');
}
