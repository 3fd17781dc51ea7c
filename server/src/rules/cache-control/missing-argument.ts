import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/missing-argument',
	severity: 'error',
	title: 'Directives that need a number of seconds have one',
	why: 'Without its number the directive is invalid, and caches treat the response as stale or ignore the directive.',
	spec: rfc(9111, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «max-age»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: public, «s-maxage»=' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: «min-fresh»' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=60, private, no-cache' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: max-stale' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age={{seconds}}' },
	],
});
