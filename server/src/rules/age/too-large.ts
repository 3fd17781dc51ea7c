import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'age/too-large',
	severity: 'information',
	title: '`Age` is an age, not a time',
	why: 'Caches count no further than 2147483648 seconds, which is 68 years. What is larger is mostly a time in seconds or milliseconds.',
	spec: rfc(9111, '1.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAge: «1700000000000»' },
		{ good: 'HTTP/1.1 200 OK\nAge: 60' },
		{ good: 'HTTP/1.1 200 OK\nAge: 2147483648' },
		{ good: 'HTTP/1.1 200 OK\nAge: {{age}}' },
	],
});
