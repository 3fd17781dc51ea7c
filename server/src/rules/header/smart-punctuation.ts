import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/smart-punctuation',
	severity: 'warning',
	title: 'Values have the quotes, hyphens and spaces of a programmer',
	why: 'Word processors, chats and web pages turn `"`, `-` and spaces into typographic quotes, dashes and no-break spaces, and a copied value keeps them. To a recipient they are letters like any other. Reported where the value is right with the plain signs, and wrong without.',
	spec: rfc(9110, '5.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nETag: «“»a”', fixed: 'HTTP/1.1 200 OK\nETag: "a"' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0«–»499', fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{
			bad: "res.setHeader('Content-Security-Policy', 'default-src «‘»self’')",
			fixed: "res.setHeader('Content-Security-Policy', 'default-src \\'self\\'')",
			language: 'typescript',
		},
		{ bad: 'HTTP/1.1 200 OK\nContent-Type:«\u00a0»text/html', fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html' },
		{ good: 'HTTP/1.1 200 OK\nETag: "a"' },
		{ good: 'HTTP/1.1 200 OK\nServer: Bob’s server – beta' },
		{ good: 'HTTP/1.1 200 OK\nETag: “{{etag}}”' },
	],
});
