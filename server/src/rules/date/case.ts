import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/case',
	severity: 'warning',
	title: 'Dates are written in the right case',
	why: 'Unlike most of HTTP, the names in dates compare with case.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «sun, 06 nov 1994 08:49:37 GMT»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
	],
});
