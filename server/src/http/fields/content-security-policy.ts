import { defineField } from '../field';
import { contentSecurityPolicy, cspTerms } from '../grammars/contentSecurityPolicy';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Content-Security-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'What a page may load, run, be framed by and send to.',
	details:
		"Directives are separated by `;`, their sources by spaces. Keywords such as `'self'` need single quotes. Start with `default-src 'self'; object-src 'none'; base-uri 'none'`, and try a policy out with `Content-Security-Policy-Report-Only` first. Several headers all apply: each can only forbid more.",
	syntax: 'Content-Security-Policy: <directive> <source>…; <directive> <source>…',
	example: "Content-Security-Policy: default-src 'self'; img-src 'self' https://images.example.com",
	oftenWith: ['Reporting-Endpoints', 'X-Content-Type-Options'],
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#csp-header'),
	mdn: mdn('Headers/Content-Security-Policy'),
	value: contentSecurityPolicy,
	values: cspTerms,
});
