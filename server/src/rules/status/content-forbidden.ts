import { type Message, possible, statusOf } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { contentStart, deleteContentFix } from '../content';
import { defineRule } from '../rule';

/** Not 101: what follows it is not content, but the protocol that was switched to. */
const codes = new Set([100, 102, 103, 104, 204, 205, 304]);

export default defineRule({
	id: 'status/content-forbidden',
	severity: 'warning',
	title: 'Responses that cannot have content have none',
	why: 'A client takes `1xx`, `204` and `304` to end with their header section; what follows is read as the beginning of the next response, or lost. `205` may be framed, but its content must be empty.',
	spec: rfc(9110, '6.4.1'),
	examples: [
		{
			bad: 'HTTP/1.1 204 No Content\nDate: Sun, 06 Nov 1994 08:49:37 GMT\n\n«{"id": 1}»',
			fixed: 'HTTP/1.1 204 No Content\nDate: Sun, 06 Nov 1994 08:49:37 GMT\n\n',
		},
		{ bad: 'HTTP/1.1 304 Not Modified\nETag: "a"\n\n«<p>»\n</p>', fixed: 'HTTP/1.1 304 Not Modified\nETag: "a"\n\n' },
		{ bad: 'HTTP/1.1 204 No Content\nETag: "a"\n\n«> quoted»', fixed: 'HTTP/1.1 204 No Content\nETag: "a"\n\n' },
		{ good: 'HTTP/1.1 204 No Content\n\n' },
		{ good: 'HTTP/1.1 204 No Content\nETag: "a"\n\n> {% client.log(1) %}\n\n> ./check.js\n>> out.json' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"id": 1}' },
		{ good: '```http\nHTTP/1.1 204 No Content\nETag: "a"\n\n[no content]\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade\n\nhello' },
		{ good: '```http\nHTTP/1.1 103 Early Hints\nLink: </a.css>; rel=preload; as=style\n\nHTTP/1.1 200 OK\n```', language: 'markdown' },
	],
	concerns: { statusCodes: [...codes], hasContent: true },
	check(message, report) {
		const code = statusOf(message);
		const content = contentStart(message);
		if (code === undefined || !codes.has(code) || !content) {
			return;
		}
		const advice = code < 200 ? 'Delete it.' : 'Delete it, or use `200`.';
		report({
			at: content,
			message: `A \`${code}\` response has no content. ${advice}`,
			fixes: possible(deleteContentFix(message), okFix(message, code)),
		});
	},
});

function okFix({ statusCode, reasonPhrase }: Message, code: number): Fix | undefined {
	if (!statusCode || code < 200) {
		return undefined;
	}
	const phrase = reasonPhrase && reasonPhrase.source.length > 0 ? [reasonPhrase.source.replaceWith('OK')] : [];
	return { title: 'Change the code to 200', edits: [statusCode.source.replaceWith('200'), ...phrase] };
}
