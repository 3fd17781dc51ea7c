import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

export default defineRule({
	id: 'status/retry-after-missing',
	severity: 'off',
	title: '`429` and `503` say when to come back',
	why: 'Without `Retry-After`, clients have to guess, and come back too soon all at once. Off unless set: the field is optional.',
	spec: rfc(9110, '10.2.3'),
	examples: [
		{
			bad: 'HTTP/1.1 «429» Too Many Requests\nContent-Length: 0',
			fixed: 'HTTP/1.1 429 Too Many Requests\nContent-Length: 0\nRetry-After: 60',
		},
		{ good: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 60' },
		{ good: '```http\nHTTP/1.1 503 Service Unavailable\n```', language: 'markdown' },
		{ good: 'res.sendStatus(503)', language: 'typescript' },
	],
	concerns: { statusCodes: [429, 503] },
	check: requireField({
		codes: [429, 503],
		name: 'Retry-After',
		lines: ['Retry-After: 60'],
		message: code => `\`${code}\` does not say when to come back. Add \`Retry-After\`.`,
	}),
});
