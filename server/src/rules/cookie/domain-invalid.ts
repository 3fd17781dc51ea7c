import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/domain-invalid',
	severity: 'warning',
	title: '`Domain` of a cookie is a host name alone',
	why: 'With a scheme, port, path or wildcard it matches no host, and browsers refuse the cookie. Cookies do not depend on ports, and `Domain` includes subdomains.',
	spec: rfc(6265, '5.2.3'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=«https://a.example/app»; Path=/',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=a.example; Path=/',
		},
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=«localhost:3000»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=localhost' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=«*.a.example»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=a.example' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=«a.example b.example»' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=a.example' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=localhost' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=.my_host.example; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=[::1]' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=https://{{host}}' },
	],
});
