import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'conditional/weak-if-match',
	severity: 'warning',
	title: '`If-Match` has strong entity tags',
	why: 'The comparison is strong: a weak tag never matches, and where no strong one stands beside it, the condition always fails.',
	spec: rfc(9110, '13.1.1'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: «W/"a"»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: "b", «W/"a"»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: "a"' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: W/"a"' },
	],
});
