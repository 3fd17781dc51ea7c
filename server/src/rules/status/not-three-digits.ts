import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/not-three-digits',
	severity: 'error',
	title: 'A status code has three digits',
	why: 'Whoever reads a response reads exactly three digits, the first of which says what sort of answer it is.',
	spec: rfc(9110, '15'),
	examples: [
		{ bad: 'HTTP/1.1 «20» OK' },
		{ bad: 'HTTP/1.1 «2000» OK' },
		{ good: 'HTTP/1.1 200 OK' },
		{ good: 'HTTP/1.1 {{code}}' },
		{ good: '```http\nHTTP/1.1 4xx\nContent-Type: application/problem+json\n```', language: 'markdown' },
	],
});
