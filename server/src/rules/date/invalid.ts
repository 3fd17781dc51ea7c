import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'date/invalid',
	severity: 'error',
	title: 'Dates have the form of HTTP',
	why: 'A date in another form is ignored: nothing is cached or compared by it.',
	spec: rfc(9110, '5.6.7'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDate: «2024-05-01T00:00:00Z»', fixed: 'HTTP/1.1 200 OK\nDate: Wed, 01 May 2024 00:00:00 GMT' },
		{
			bad: 'HTTP/1.1 200 OK\nLast-Modified: «2024-05-01T02:00:00+02:00»',
			fixed: 'HTTP/1.1 200 OK\nLast-Modified: Wed, 01 May 2024 00:00:00 GMT',
		},
		{
			bad: 'HTTP/1.1 200 OK\nLast-Modified: «06 Nov 1994 08:49:37 GMT»',
			fixed: 'HTTP/1.1 200 OK\nLast-Modified: Sun, 06 Nov 1994 08:49:37 GMT',
		},
		{ bad: 'HTTP/1.1 200 OK\nDate: «yesterday»' },
		{ good: 'HTTP/1.1 200 OK\nDate: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nExpires: 0' },
		{ good: 'HTTP/1.1 200 OK\nExpires: {{$datetime rfc1123 1 d}}' },
		{ good: 'HTTP/1.1 200 OK\nRetry-After: 120' },
	],
});
