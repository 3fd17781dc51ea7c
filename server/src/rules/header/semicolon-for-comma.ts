import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/semicolon-for-comma',
	severity: 'warning',
	title: 'Commas separate the elements of a list',
	why: 'A `;` starts a parameter, and the elements of `Allow`, `Content-Encoding`, `Content-Language` and `Accept-Ranges` have none: a recipient finds a single element that it does not know.',
	spec: rfc(9110, '5.6.1'),
	examples: [
		{
			bad: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET«;» POST; PUT, HEAD',
			fixed: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, POST, PUT, HEAD',
		},
		{
			bad: "res.setHeader('Content-Language', 'de«;» en')",
			fixed: "res.setHeader('Content-Language', 'de, en')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, POST' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html; q=0.5\nAccept-Language: de; q=0.5\nTE: trailers; q=0.5' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: {{a}}; {{b}}' },
	],
});
