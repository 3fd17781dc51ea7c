import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'age/invalid',
	severity: 'error',
	title: '`Age` is a number of seconds',
	why: 'Caches and clients compute from it how fresh the response is.',
	spec: rfc(9111, '5.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAge: «-1»' },
		{ bad: 'HTTP/1.1 200 OK\nAge: «5m»' },
		{ good: 'HTTP/1.1 200 OK\nAge: 1' },
		{ good: 'HTTP/1.1 200 OK\nAge: {{age}}' },
	],
});
