import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/parameter-spacing',
	severity: 'warning',
	title: 'No space stands around the `=` of a parameter',
	why: 'The grammar allows none there, and not every recipient is lenient: the `charset` may be lost.',
	spec: rfc(9110, '5.6.6'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: text/plain; «charset = utf-8»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain ; charset=utf-8' },
	],
});
