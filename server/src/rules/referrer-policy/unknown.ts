import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'referrer-policy/unknown',
	severity: 'warning',
	title: '`Referrer-Policy` has a value that browsers know',
	why: 'Browsers skip what they do not know, and use their default if nothing is left. Something unknown before a known value is a fallback, and fine.',
	spec: spec('Referrer Policy', 'https://www.w3.org/TR/referrer-policy/#referrer-policies'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «strict»', fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: strict-origin' },
		{ bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «always»' },
		{ bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «no-referer»', fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer' },
		{
			bad: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer, «strict-origin-when-crossorigin»',
			fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer, strict-origin-when-cross-origin',
		},
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: future-policy, strict-origin' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: Same-Origin' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: {{policy}}' },
	],
});
