import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sf/single-quotes',
	severity: 'error',
	title: 'Strings stand in double quotes',
	why: 'Single quotes do not start a String: the whole field is ignored.',
	spec: rfc(9651, '3.3.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nRateLimit-Policy: "a";q=1;w=1;qu=«\'requests\'»',
			fixed: 'HTTP/1.1 200 OK\nRateLimit-Policy: "a";q=1;w=1;qu="requests"',
		},
		{ good: 'HTTP/1.1 200 OK\nRateLimit-Policy: "a";q=1;w=1;qu="requests"' },
	],
});
