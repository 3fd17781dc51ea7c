import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/wrong-weekday',
	severity: 'warning',
	title: 'The weekday fits the date',
	why: 'One of the two is wrong; recipients mostly believe the date.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «Mon», 06 Nov 1994 08:49:37 GMT', fixed: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{
			bad: "res.setHeader('Expires', '«Fri», 01 Jan 1970 00:00:00 GMT')",
			fixed: "res.setHeader('Expires', 'Thu, 01 Jan 1970 00:00:00 GMT')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nDate: Mon, {{day}} Nov 1994 08:49:37 GMT' },
	],
});
