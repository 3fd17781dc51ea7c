import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'x-forwarded/invalid',
	severity: 'information',
	title: 'What proxies say of a request can be read',
	why: '`X-Forwarded-For` has IP addresses, `X-Forwarded-Proto` `http` or `https`, `X-Forwarded-Port` a number. No standard defines them: so only what looks like a slip is reported.',
	spec: spec('MDN, X-Forwarded-For', 'https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/X-Forwarded-For'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Proto: «htps»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Proto: https',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Proto: «https://»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Proto: https',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Port: «https»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Port: 443',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Port: 8443, 443' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-For: 192.0.2.1, «192.0.2.256»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-For: «192.0.2»' },
		{ bad: "fetch('/a', { headers: { 'X-Forwarded-For': '«999.1.1.1»' } })", language: 'typescript' },
		{
			good: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-For: 192.0.2.1, 2001:db8::1, [2001:db8::1]:80, 192.0.2.1:4711, unknown, _proxy',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-Proto: HTTPS, wss' },
		{ good: '```http\nX-Forwarded-For: <client>, <proxy1>, proxy2, 203.0.113.x\n```', language: 'markdown' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nX-Forwarded-For: {{ip}}, 10.0.0.{{last}}' },
	],
});
