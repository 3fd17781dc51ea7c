import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/missing-semicolon',
	severity: 'warning',
	title: 'A `;` separates the directives of `Content-Security-Policy`',
	why: 'Without it, browsers take the name of the next directive for a host, and its sources for those of the directive before.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#grammardef-serialized-policy'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' «img-src» * «style-src» 'none'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; img-src *; style-src 'none'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; img-src *" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: default-src sandbox webrtc img-src.example' },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'{{more}} img-src *" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: trusted-types default-src' },
	],
});
