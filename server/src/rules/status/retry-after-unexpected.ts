import { fieldLines, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Besides those that RFC 9110 and RFC 6585 name, some that services send it with. */
const sensible = new Set([403, 404, 408, 409, 413, 423, 425, 429]);

export default defineRule({
	id: 'status/retry-after-unexpected',
	severity: 'hint',
	title: '`Retry-After` goes with errors that pass',
	why: 'Clients look at it with `503`, `429`, `413` and redirects. With a code that says that the same request can never work, they ignore it. With `2xx`, services tell by it when to ask again how far a job is.',
	spec: rfc(9110, '10.2.3'),
	examples: [
		{ bad: 'HTTP/1.1 400 Bad Request\n«Retry-After»: 9' },
		{ good: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 9' },
		{ good: 'HTTP/1.1 202 Accepted\nRetry-After: 9' },
		{ good: 'HTTP/1.1 200 OK\nRetry-After: 9' },
		{ good: 'HTTP/1.1 301 Moved Permanently\nLocation: /b\nRetry-After: 9' },
		{ good: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 9' },
		{ good: "res.writeHead(isBusy ? 503 : 404, { 'Retry-After': '9' })", language: 'typescript' },
	],
	concerns: { fields: ['retry-after'] },
	check(message, report) {
		const code = statusOf(message);
		if (code === undefined || code < 400 || code >= 500 || sensible.has(code) || message.origin === 'code') {
			return;
		}
		for (const { nameText } of fieldLines(message, 'retry-after')) {
			report({
				at: nameText,
				message: `Clients do not look at \`Retry-After\` with \`${code}\`. Use \`429\` or \`503\` if they are to come back.`,
			});
		}
	},
});
