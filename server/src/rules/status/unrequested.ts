import { type Message, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** What a request must have asked for, so that the code can be an answer to it. */
const asked: Readonly<Record<number, { readonly fields: RegExp; readonly what: string }>> = {
	101: { fields: /^upgrade$/, what: 'no `Upgrade`' },
	206: { fields: /^(?:range|x-.*range)$/, what: 'no `Range`' },
	304: { fields: /^if-(?:none-match|modified-since|range)$/, what: 'no `If-None-Match` and no `If-Modified-Since`' },
	412: { fields: /^(?:if(?:-.*)?|overwrite|tus-resumable|x-.*)$/, what: 'no condition, such as `If-Match`' },
	416: { fields: /^(?:range|x-.*range)$/, what: 'no `Range`' },
	417: { fields: /^expect$/, what: 'no `Expect`' },
};

export default defineRule({
	id: 'status/unrequested',
	severity: 'information',
	title: 'A status code answers what the request asked',
	why: 'Some codes only make sense as the answer to a header: `206` and `416` to `Range`, `304` and `412` to a condition, `417` to `Expect`, `101` to `Upgrade`. A client that has not sent it cannot do anything with the answer. Only requests that are shown whole, with their headers, are judged.',
	spec: rfc(9110, '15'),
	examples: [
		{
			bad: '```http\nGET /a HTTP/1.1\nHost: a.example\nAccept: */*\n\nHTTP/1.1 «206» Partial Content\nContent-Range: bytes 0-9/100\n```',
			language: 'markdown',
		},
		{
			bad: '```http\nGET /a HTTP/1.1\nHost: a.example\nAccept: */*\n\nHTTP/1.1 «304» Not Modified\nETag: "a"\n```',
			language: 'markdown',
		},
		{
			good: '```http\nGET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-9\n\nHTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/100\n```',
			language: 'markdown',
		},
		{ good: '```http\nGET /a HTTP/1.1\n\nHTTP/1.1 304 Not Modified\nETag: "a"\n```', language: 'markdown' },
		{ good: '```http\nGET /a HTTP/1.1\nHost: a.example\n...\n\nHTTP/1.1 304 Not Modified\nETag: "a"\n```', language: 'markdown' },
		{
			good: '```http\nCOPY /a HTTP/1.1\nHost: a.example\nOverwrite: F\n\nHTTP/1.1 412 Precondition Failed\nContent-Length: 0\n```',
			language: 'markdown',
		},
		{ good: 'GET https://a.example/a\nAccept: */*\n\nHTTP/1.1 304 Not Modified\nETag: "a"' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: */*\n\nHTTP/1.1 304 Not Modified\nETag: "a"' },
		{
			good: '```http\nGET /a HTTP/1.1\nHost: a.example\n{{name}}: {{value}}\n\nHTTP/1.1 304 Not Modified\nETag: "a"\n```',
			language: 'markdown',
		},
		{ good: '```http\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 304 Not Modified\nETag: "a"\n```', language: 'markdown' },
		{ good: '```http\nGET /a\nHost: a.example\nAccept: */*\n\nHTTP/1.1 304 Not Modified\nETag: "a"\n```', language: 'markdown' },
		{
			good: '```http\nGET /a HTTP/1.1\nHost: a.example\nAccept: */*\n...\n\nHTTP/1.1 304 Not Modified\nETag: "a"\n```',
			language: 'markdown',
		},
	],
	concerns: { statusCodes: [101, 206, 304, 412, 416, 417] },
	check(message, report) {
		const request = message.inReplyTo;
		const code = statusOf(message);
		const need = code === undefined ? undefined : asked[code];
		// A client for `.http` files adds fields of its own, and validators among them.
		if (!need || !request || message.origin === 'client' || !isShownWhole(request)) {
			return;
		}
		if (!request.fieldLines.some(({ nameText }) => nameText.isDynamic || need.fields.test(nameText.text.toLowerCase()))) {
			report({
				at: message.statusCode!.source,
				message: `The request has ${need.what}, to which \`${code}\` would be the answer. Add it there, or answer with another code.`,
				related: { at: request.method!.source, message: 'The request that it answers.' },
			});
		}
	},
});

/** Documents leave the headers out that they do not talk about. One that shows no more than the host shows none. */
function isShownWhole({ isComplete, method, version, fieldLines }: Message): boolean {
	return isComplete && method !== undefined && version !== undefined && fieldLines.length > 1;
}
