import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/whitespace-before-colon',
	severity: 'error',
	title: 'The colon follows the header name at once',
	why: 'A proxy that skips what it takes for an unknown header, and a server that knows it, understand the same request differently: this is how requests are smuggled. So servers must reject it. HTTP clients remove the space before they send, so in a `.http` file it is a hint.',
	spec: rfc(9112, '5.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nServer« »: a', fixed: 'HTTP/1.1 200 OK\nServer: a' },
		{ bad: '```http\nHTTP/1.1 200 OK\nServer«  »: a\n```', fixed: '```http\nHTTP/1.1 200 OK\nServer: a\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nServer:  a' },
		{ good: 'GET https://a.example/\n  ?time : now' },
	],
});
