import { isPlaceholder } from '../../http/fixes';
import { fieldLines, isWithout, type Message, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { directivesOf } from '../../http/cacheControlLine';

export default defineRule({
	id: 'cache-control/no-cache-without-validator',
	severity: 'off',
	title: 'A response with `no-cache` has `ETag` or `Last-Modified`',
	why: '`no-cache` lets caches store the response and check it before each use. Without a validator there is nothing to check it with, and it is sent anew each time. Documents often leave such headers out; switch this on where messages are shown whole.',
	spec: rfc(9111, '4.3.1'),
	concerns: { kind: 'response', fields: ['cache-control'], value: /no-cache/i, statusCodes: [200] },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «no-cache»\nContent-Type: text/html' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache\nETag: "a"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache\nLast-Modified: Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store, no-cache' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache="Set-Cookie"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache\n...' },
		{ good: '```http\nPOST /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nCache-Control: no-cache\n```', language: 'markdown' },
		{ bad: '```http\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nCache-Control: «no-cache»\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private, no-cache="Set-Cookie"' },
	],
	check(message, report) {
		const given = fieldLines(message, 'cache-control').flatMap(directivesOf);
		const noCache = given.find(({ name, argument }) => name === 'no-cache' && argument === undefined);
		const isStored = !given.some(({ name }) => name === 'no-store');
		const isBare = isWithout(message, 'etag') && isWithout(message, 'last-modified');
		if (noCache && isStored && isBare && statusOf(message) === 200 && answersGet(message)) {
			report({
				at: noCache.node.source,
				message: '`no-cache` saves nothing without a validator: add `ETag`, or say `no-store`.',
				severity: 'hint',
			});
		}
	},
});

function answersGet({ inReplyTo }: Message): boolean {
	const method = inReplyTo?.method?.source;
	return !method || isPlaceholder(method) || method.text === 'GET';
}
