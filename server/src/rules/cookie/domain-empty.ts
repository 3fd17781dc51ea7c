import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/domain-empty',
	severity: 'warning',
	title: '`Domain` of a cookie is not empty',
	why: 'What an empty one means is not defined. Leave it out to keep the cookie to the host that sets it.',
	spec: rfc(6265, '5.2.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Domain»=; Path=/', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «domain»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Domain=example.com' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: domain=; Path=/; Domain={{domain}}' },
	],
});
