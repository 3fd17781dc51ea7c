import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'referer/fragment-or-userinfo',
	severity: 'warning',
	title: '`Referer` tells no fragment, user name or password',
	why: "A client must leave them out: they are nobody's business but its own.",
	spec: rfc(9110, '10.1.3'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://a.example/b«#c»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://a.example/b',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://«u:p@»a.example/b',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://a.example/b',
		},
		{
			bad: "fetch('/a', { headers: { Referer: 'https://a.example/«#/home»' } })",
			fixed: "fetch('/a', { headers: { Referer: 'https://a.example/' } })",
			language: 'typescript',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://a.example/@u/b?c=d@e' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: /b' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: about:blank' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://{{host}}/#a' },
	],
});
