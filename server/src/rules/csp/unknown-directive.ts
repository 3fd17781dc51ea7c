import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/unknown-directive',
	severity: 'warning',
	title: 'Directives of `Content-Security-Policy` are known',
	why: 'Browsers ignore a directive they do not know, and with it the protection it should have brought. Often the name is misspelled, or a `;` stands where a space should.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#csp-directives'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; «scrip-src» 'self'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; script-src 'self'",
		},
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; «https://a.example»" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: Default-Src 'self'; plugin-types a/b; upgrade-insecure-requests;" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; {{directive}} 'self'; x-experiment 1" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: <policy>' },
	],
});
