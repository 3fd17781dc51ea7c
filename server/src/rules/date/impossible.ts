import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/impossible',
	severity: 'error',
	title: 'Dates exist',
	why: 'There is no 31 February, and no 25 o’clock. A 60th second is a leap second, and allowed.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sat, 31 Feb 2024 00:00:00 GMT»' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun, 06 Nov 1994 25:00:00 GMT»' },
		{ good: 'HTTP/1.1 200 OK\nDate: Sat, 31 Dec 2016 23:59:60 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: Thu, 29 Feb 2024 00:00:00 GMT' },
	],
});
