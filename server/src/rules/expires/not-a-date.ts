import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'expires/not-a-date',
	severity: 'warning',
	title: '`Expires` is a date',
	why: 'Caches take anything else as a time in the past. `0` and `-1` are meant so, and work; a number of seconds belongs in `Cache-Control: max-age`.',
	spec: rfc(9111, '5.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nExpires: «0»', fixed: 'HTTP/1.1 200 OK\nExpires: Thu, 01 Jan 1970 00:00:00 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nExpires: «-1»', fixed: 'HTTP/1.1 200 OK\nExpires: Thu, 01 Jan 1970 00:00:00 GMT' },
		{ bad: 'HTTP/1.1 200 OK\nExpires: «3600»' },
		{ bad: 'HTTP/1.1 200 OK\nExpires: «never»' },
		{ good: 'HTTP/1.1 200 OK\nExpires: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'HTTP/1.1 200 OK\nExpires: {{date}}' },
	],
});
