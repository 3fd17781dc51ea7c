import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/single-digit-day',
	severity: 'error',
	title: 'Days and times have two digits',
	why: '`9 Jun` is not `09 Jun` to a strict recipient, which then ignores the date.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «Wed, 9 Jun 2021 10:18:14 GMT»', fixed: 'HTTP/1.1 200 OK\nDate: Wed, 09 Jun 2021 10:18:14 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Wed, 09 Jun 2021 1:18:14 GMT»', fixed: 'HTTP/1.1 200 OK\nDate: Wed, 09 Jun 2021 01:18:14 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: Wed, 09 Jun 2021 10:18:14 GMT' },
	],
});
