import { elements, fieldLines, hasField, isWithout, type Message, possible, addFieldFix, statusOf } from '../../http/message';
import { directivesOf } from '../../http/cacheControlLine';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/missing-vary-origin',
	severity: 'hint',
	title: 'A response that allows one origin varies by `Origin`',
	why: 'A cache gives the response that was made for one origin to another one, whose browser then refuses it. Not needed where the same origin is allowed in every response, for `*` and `null`, and for what no cache stores: preflight requests, `no-store`.',
	spec: spec('Fetch, CORS protocol and HTTP caches', 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches'),
	concerns: { kind: 'response', fields: ['access-control-allow-origin'], value: /^https?:/i },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://a.example»\nVary: Accept\n',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nVary: Accept, Origin\n',
		},
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «https://a.example»\n',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nVary: Origin\n',
		},
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nVary: origin' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nVary: {{names}}' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: {{origin}}' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Methods: PUT' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nCache-Control: no-store' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccess-Control-Allow-Origin: https://a.example', hidden: true },
		{ good: '```http\nAccess-Control-Allow-Origin: https://a.example\n```', language: 'markdown' },
		{ good: "res.setHeader('Access-Control-Allow-Origin', 'https://a.example')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://{{host}}' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example/', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example https://b.example', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://<your domain>' },
		{ good: 'HTTP/1.1 200 OK\n{{name}}: {{value}}\nAccess-Control-Allow-Origin: https://a.example' },
		{ good: 'OPTIONS /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://a.example' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Max-Age: 600' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nCache-Control: private' },
		{
			good: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket\nAccess-Control-Allow-Origin: https://a.example',
		},
	],
	check(message, report) {
		const value = fieldLines(message, 'access-control-allow-origin')[0]?.value;
		if (
			message.kind === 'request' ||
			!value ||
			value.problem ||
			!/^https?:\/\/[^\s<>]+$/i.test(value.source.text) ||
			value.source.isDynamic
		) {
			return;
		}
		const names = elements(message, 'vary').map(({ source }) => source);
		const varies = names.some(name => name.isDynamic || /^(?:\*|origin)$/i.test(name.text));
		// Asked of a name that stands there, `isWithout` says no.
		const isWhole = names.length > 0 ? message.isComplete : isWithout(message, 'vary');
		if (!varies && isWhole && isStored(message)) {
			const last = names.at(-1);
			report({
				at: value.source,
				message: 'Caches may give this response to other origins, too: add `Vary: Origin`, unless every response allows this one.',
				fixes: last?.length
					? [{ title: 'Add `Origin` to `Vary`', edits: [last.append(', Origin')] }]
					: possible(addFieldFix(message, 'Vary: Origin')),
			});
		}
	},
});

/** Whether a cache may store it: not the answer to a preflight request, nor what forbids it. */
function isStored(message: Message): boolean {
	const isPreflight =
		message.inReplyTo?.method?.source.text === 'OPTIONS' ||
		hasField(message, 'access-control-allow-methods') ||
		hasField(message, 'access-control-max-age');
	const isForbidden = fieldLines(message, 'cache-control')
		.flatMap(directivesOf)
		.some(({ name }) => name === 'no-store' || name === 'private');
	return !isPreflight && !isForbidden && statusOf(message) !== 101;
}
