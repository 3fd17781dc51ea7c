import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/double-quoted',
	severity: 'error',
	title: 'Keywords of `Content-Security-Policy` are in single quotes, not in others',
	why: 'Browsers take `"self"` for no source at all, and the page itself is not allowed. Word processors and websites turn `\'` into typographic quotes.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src «"self"» «‘unsafe-inline’»; object-src «“none”»',
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' 'unsafe-inline'; object-src 'none'",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src «'self» https://a.example",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' https://a.example",
		},
		{
			bad: `res.setHeader("Content-Security-Policy", 'default-src «"self"»')`,
			fixed: `res.setHeader("Content-Security-Policy", 'default-src \\'self\\'')`,
			language: 'typescript',
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' 'nonce-YWJj'" },
		{ good: `res.setHeader("Content-Security-Policy", "default-src 'self'")`, language: 'typescript' },
	],
});
