import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/empty-field-name',
	severity: 'error',
	title: 'Header lines have a name',
	why: 'A line that starts with its colon is no header, and servers reject the message. The names `:method`, `:path` and so on of HTTP/2 are no exception: they are names that start with a colon.',
	spec: rfc(9110, '5.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«: no-store»' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ good: ':status: 200\nserver: a' },
	],
});
