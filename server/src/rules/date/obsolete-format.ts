import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/obsolete-format',
	severity: 'warning',
	title: 'Dates are sent in the current form',
	why: 'Recipients must still read the two old forms, but senders must not send them: two digits leave the century open.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sunday, 06-Nov-94 08:49:37 GMT»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Sun Nov  6 08:49:37 1994»', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nDate: «Monday, 06-Nov-94 08:49:37 GMT»' },
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
	],
});
