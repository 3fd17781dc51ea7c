import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'x-frame-options/invalid',
	severity: 'warning',
	title: '`X-Frame-Options` is `DENY` or `SAMEORIGIN`',
	why: 'Browsers ignore any other value: the page can be framed by anybody. Upper and lower case do not matter.',
	spec: spec('HTML, X-Frame-Options', 'https://html.spec.whatwg.org/multipage/speculative-loading.html#the-x-frame-options-header'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nX-Frame-Options: «SAME-ORIGIN»', fixed: 'HTTP/1.1 200 OK\nX-Frame-Options: SAMEORIGIN' },
		{ bad: 'HTTP/1.1 200 OK\nX-Frame-Options: «ALLOWALL»' },
		{ good: 'HTTP/1.1 200 OK\nX-Frame-Options: sameorigin' },
		{ good: 'HTTP/1.1 200 OK\nX-Frame-Options: Deny' },
		{ good: 'HTTP/1.1 200 OK\nX-Frame-Options: {{value}}' },
	],
});
