import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/timezone',
	severity: 'error',
	title: 'Dates end with `GMT`',
	why: '`GMT` is part of the form: strict recipients ignore a date with another zone, or none.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun, 06 Nov 1994 08:49:37 UTC»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun, 06 Nov 1994 08:49:37 +0000»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun, 06 Nov 1994 03:49:37 EST»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun, 06 Nov 1994 09:49:37 +0100»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun, 06 Nov 1994 08:49:37»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
	],
});
