import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sf/duplicate-key',
	severity: 'warning',
	title: 'Keys stand once',
	why: 'In a Dictionary, and among the parameters of a value, only the last of several equal keys counts. The others are dropped without a word.',
	spec: rfc(9651, '4.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=1, «u»=2' },
		{ bad: 'HTTP/1.1 200 OK\nCDN-Cache-Control: max-age=60, no-store, «max-age»=0' },
		{ bad: 'HTTP/1.1 200 OK\nRateLimit: "a";r=1;«r»=2, "b";r=1' },
		{ good: 'HTTP/1.1 200 OK\nPriority: u=1, i' },
		{ good: 'HTTP/1.1 200 OK\nRateLimit: "a";r=1, "b";r=1' },
		{ good: 'HTTP/1.1 200 OK\nPriority: {{a}}=1, {{a}}=2' },
	],
});
