import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'etag/weak-prefix',
	severity: 'error',
	title: 'A weak entity tag is written `W/"…"`',
	why: '`W` compares with case, the slash belongs to it, and the quotes come behind: anything else is no entity tag.',
	spec: rfc(9110, '8.8.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nETag: «w/"a"»', fixed: 'HTTP/1.1 200 OK\nETag: W/"a"' },
		{ bad: 'HTTP/1.1 200 OK\nETag: «W"a"»', fixed: 'HTTP/1.1 200 OK\nETag: W/"a"' },
		{ bad: 'HTTP/1.1 200 OK\nETag: «W/a»', fixed: 'HTTP/1.1 200 OK\nETag: W/"a"' },
		{ bad: 'HTTP/1.1 200 OK\nETag: «"W/a"»', fixed: 'HTTP/1.1 200 OK\nETag: W/"a"' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: "b", «w/"a"»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: "b", W/"a"',
		},
		{ good: 'HTTP/1.1 200 OK\nETag: W/"a"' },
	],
});
