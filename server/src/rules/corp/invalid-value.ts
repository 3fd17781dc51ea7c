import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'corp/invalid-value',
	severity: 'warning',
	title: '`Cross-Origin-Resource-Policy` has a value that browsers know',
	why: 'Browsers ignore anything else, and a list of several values too.',
	spec: spec('Fetch, Cross-Origin-Resource-Policy', 'https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: «same»' },
		{
			bad: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: «crossorigin»',
			fixed: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: cross-origin',
		},
		{
			bad: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: «same-site, cross-origin»',
			fixed: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: same-site',
		},
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: same-site' },
		{ good: 'HTTP/1.1 200 OK\nCross-Origin-Resource-Policy: {{policy}}' },
	],
});
