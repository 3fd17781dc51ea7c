import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'x-content-type-options/invalid',
	severity: 'warning',
	title: '`X-Content-Type-Options` is `nosniff`',
	why: 'Browsers know no other value, and only look at the first one. Upper and lower case do not matter.',
	spec: spec('Fetch, X-Content-Type-Options', 'https://fetch.spec.whatwg.org/#x-content-type-options-header'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nX-Content-Type-Options: «no-sniff»',
			fixed: 'HTTP/1.1 200 OK\nX-Content-Type-Options: nosniff',
		},
		{ good: 'HTTP/1.1 200 OK\nX-Content-Type-Options: NoSniff' },
		{ good: 'HTTP/1.1 200 OK\nX-Content-Type-Options: nosniff, a' },
		{ good: 'HTTP/1.1 200 OK\nX-Content-Type-Options: {{value}}' },
	],
});
