import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/comma-for-semicolon',
	severity: 'warning',
	title: 'A comma separates policies, not sources or directives',
	why: 'Behind a comma another policy begins, and all policies apply. A source there is taken for an unknown directive. A directive there is taken, but `default-src` of the first policy still applies to what it is about, so that nothing more is allowed. Policies in one value that allow less, or that are about something else, are left alone.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#parse-response-csp'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self'«,» https://a.example; img-src *",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' https://a.example; img-src *",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'«,» img-src *",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; img-src *",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'none'; style-src 'self'«,»script-src 'self'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'none'; style-src 'self';script-src 'self'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'none', script-src 'none'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; img-src *" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; script-src https:, script-src 'nonce-YWJj'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' https:, script-src 'nonce-YWJj' 'self', img-src 'none'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self', frame-ancestors 'none'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self', {{policy}}" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'," },
	],
});
