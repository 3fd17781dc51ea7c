import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'etag/unquoted',
	severity: 'error',
	title: 'An entity tag stands in double quotes',
	why: 'The quotes are part of it. Clients and caches may drop a tag without them, and then transfer everything with every request.',
	spec: rfc(9110, '8.8.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nETag: «abc»', fixed: 'HTTP/1.1 200 OK\nETag: "abc"' },
		{ bad: "res.setHeader('ETag', '«abc»')", fixed: "res.setHeader('ETag', '\"abc\"')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nETag: "abc"' },
		{ good: 'HTTP/1.1 200 OK\nETag: {{tag}}' },
		{ good: 'HTTP/1.1 200 OK\nETag: W/""' },
	],
});
