import { isWithout, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'response/missing-date',
	severity: 'off',
	title: 'A response has a `Date`',
	why: 'Caches reckon the age of a response from its `Date`. A server that has a clock must send it with `2xx`, `3xx` and `4xx`. Off unless set: documents and tests mostly leave it out.',
	spec: rfc(9110, '6.6.1'),
	examples: [
		{ bad: 'HTTP/1.1 «200» OK\nContent-Length: 0' },
		{ good: 'HTTP/1.1 200 OK\nDate: Tue, 15 Nov 1994 08:12:31 GMT' },
		{ good: 'HTTP/1.1 500 Internal Server Error\nContent-Length: 0' },
		{ good: 'HTTP/1.1 100 Continue\nVia: 1.1 a' },
	],
	concerns: { kind: 'response' },
	check(message, report) {
		const code = statusOf(message) ?? 0;
		if (code >= 200 && code < 500 && isWithout(message, 'date')) {
			report({ at: message.statusCode!.source, message: 'The response does not say when it was made. Add `Date`.' });
		}
	},
});
