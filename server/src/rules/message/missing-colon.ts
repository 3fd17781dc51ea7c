import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/missing-colon',
	severity: 'error',
	title: 'Header lines have a colon',
	why: 'Without a colon nobody can tell the name from the value, and servers reject the message. Some HTTP clients send such a line as a header without a value, so in a `.http` file it is a hint.',
	spec: rfc(9112, '5'),
	examples: [
		{ bad: 'GET / HTTP/1.1\nHost: a.example\n«Accept text/html»', fixed: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html' },
		{ bad: 'HTTP/1.1 200 OK\n«nothing to see here»\nServer: a' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\n# a comment\n{{headers}}' },
		{ good: 'GET https://a.example/\n  ?page=1\n  &size=20\nAccept: */*' },
		{ good: '```http\nPOST /orders {\n  id: 1\n}\n```', language: 'markdown' },
		{ good: '```http\nHTTP/1.1 200 OK\nServer: a\n…\n[other headers]\n```', language: 'markdown' },
	],
});
