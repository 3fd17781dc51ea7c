import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sf/boolean-literal',
	severity: 'warning',
	title: 'Booleans are `?1` and `?0`',
	why: 'In a Structured Field `true` is a Token, so it is not what the field asks for and is ignored.',
	spec: rfc(9651, '3.3.6'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=1, i=«true»', fixed: 'HTTP/1.1 200 OK\nPriority: u=1, i=?1' },
		{ good: 'HTTP/1.1 200 OK\nPriority: u=1, i=?0' },
	],
});
