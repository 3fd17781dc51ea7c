import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'retry-after/invalid',
	severity: 'error',
	title: '`Retry-After` is seconds or a date',
	why: 'Clients ignore anything else, and come back at once.',
	spec: rfc(9110, '10.2.3'),
	examples: [
		{ bad: 'HTTP/1.1 503 Service Unavailable\nRetry-After: «60s»', fixed: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 60' },
		{ bad: 'HTTP/1.1 503 Service Unavailable\nRetry-After: «5 minutes»', fixed: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 300' },
		{ bad: 'HTTP/1.1 503 Service Unavailable\nRetry-After: «-1»' },
		{ bad: "res.set('Retry-After', '«1.5»')", language: 'typescript' },
		{ good: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 60' },
		{ good: 'HTTP/1.1 503 Service Unavailable\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 503 Service Unavailable\nRetry-After: {{seconds}}' },
	],
});
