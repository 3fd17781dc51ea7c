import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/domain-leading-dot',
	severity: 'hint',
	title: '`Domain` of a cookie begins with no dot',
	why: 'The dot used to mean that subdomains get the cookie too. They do anyway: browsers ignore the dot.',
	spec: rfc(6265, '5.2.3'),
	tag: 'unnecessary',
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=«.»example.com; Path=/',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=example.com; Path=/',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=example.com' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=.{{domain}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=...' },
	],
});
