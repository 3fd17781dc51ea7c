import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'expect/unknown',
	severity: 'warning',
	title: '`Expect` is `100-continue`',
	why: 'Servers may answer `417` to an expectation that they do not know.',
	spec: rfc(9110, '10.1.1'),
	examples: [
		{ bad: 'PUT /a HTTP/1.1\nHost: a.example\nExpect: «200-ok»' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nExpect: 100-Continue' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nExpect: {{x}}' },
	],
});
