import { addFieldFix, isWithout, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'host/missing',
	severity: 'hint',
	title: 'A request over HTTP/1.1 for a path says which host it is for',
	why: 'Servers must answer `400` to an HTTP/1.1 request without `Host`. A client fills it in from an absolute address, or where no version is written; so nothing is reported there. It is a hint only, because documents often show a part of a request, and some clients take the host from a variable.',
	spec: rfc(9112, '3.2'),
	examples: [
		{ bad: 'GET /orders «HTTP/1.1»\nAccept: */*', fixed: 'GET /orders HTTP/1.1\nAccept: */*\nHost: example.com' },
		{ good: 'GET /orders HTTP/1.1\nHost: example.com' },
		{ good: 'GET /orders HTTP/1.1\nHost:' },
		{ good: 'GET https://example.com/orders HTTP/1.1\nAccept: */*' },
		{ good: 'GET {{base}}/orders HTTP/1.1\nAccept: */*' },
		{ good: 'GET /orders\nAccept: */*' },
		{ good: 'GET /orders HTTP/2\nAccept: */*' },
		{ good: 'GET /orders HTTP/1.1\nAccept: */*\n...' },
		{ good: '```http\nGET /orders HTTP/1.1\n```', language: 'markdown' },
	],
	concerns: { kind: 'request' },
	check(message, report) {
		const { kind, target, version } = message;
		if (kind !== 'request' || version?.source.text !== 'HTTP/1.1' || !target?.source.text.startsWith('/')) {
			return;
		}
		if (isWithout(message, 'host')) {
			report({
				at: version.source,
				message: 'HTTP/1.1 requires `Host` in a request for a path: add it, or write the whole address.',
				fixes: possible(addFieldFix(message, 'Host: example.com')),
			});
		}
	},
});
