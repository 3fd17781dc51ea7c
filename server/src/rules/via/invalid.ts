import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'via/invalid',
	severity: 'information',
	title: '`Via` says who received the message, and over which version',
	why: 'An entry has the version of the protocol first, then a host or a name of the proxy. Without both, nobody can tell what the connection was able to.',
	spec: rfc(9110, '7.6.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVia: «proxy»' },
		{ bad: 'HTTP/1.1 200 OK\nVia: 1.1 a, «1.1»' },
		{ bad: 'HTTP/1.1 200 OK\nVia: 1.1 a «(b/1.0»' },
		{ good: 'HTTP/1.1 200 OK\nVia: 1.1 a (b (c) d), 1.1 e (\\()' },
		{ good: 'HTTP/1.1 200 OK\nVia: 1.0 fred, HTTP/1.1 p.example.net:8080, 2 b' },
		{ good: 'HTTP/1.1 200 OK\nVia: 1.1 0a1b.cloudfront.net (CloudFront, edge), 1.1 varnish' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nVia: {{via}}' },
		{ good: 'HTTP/1.1 200 OK\nVia: http/1.1 ats (ApacheTrafficServer/9.2 [cRs f ])' },
	],
});
