import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/unquoted-keyword',
	severity: 'warning',
	title: 'Keywords of `Content-Security-Policy` are in single quotes',
	why: 'Without quotes, `self` is a host of that name, and the page itself is not allowed.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src «self» «unsafe-inline» https:; object-src «none»',
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' 'unsafe-inline' https:; object-src 'none'",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' «nonce-YWJj»",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' 'nonce-YWJj'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' 'nonce-YWJj'" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src self.example none.example; report-to self' },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'nonce-{{nonce}}' {{source}}" },
	],
});
