import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/invalid-syntax',
	severity: 'error',
	title: '`Content-Type` is a media type',
	why: 'What is not `type/subtype` with parameters `name=value` is ignored, and the recipient guesses.',
	spec: rfc(9110, '8.3.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «json»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: text/html; «utf-8»' },
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=«utf 8»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset="utf 8"',
		},
		{ bad: "fetch('/a', { method: 'POST', headers: { 'Content-Type': '«json»' } })", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/json' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: multipart/form-data; boundary="a b/c"; charset=utf-8;' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: {{ct}}' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/{{format}}; charset={{charset}}' },
	],
});
