import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'timing-allow-origin/invalid',
	severity: 'warning',
	title: '`Timing-Allow-Origin` lists origins',
	why: 'Browsers compare the text: an origin ends behind host and port, and `*` stands alone.',
	spec: spec('Resource Timing', 'https://w3c.github.io/resource-timing/#sec-timing-allow-origin'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: «https://a.example/»',
			fixed: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: https://a.example',
		},
		{ bad: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: https://a.example, «b.example»' },
		{ good: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: *' },
		{ good: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: https://a.example, https://b.example:8080, null' },
		{ good: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: {{origin}}/' },
	],
});
