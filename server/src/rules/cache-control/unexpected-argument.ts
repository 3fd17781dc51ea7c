import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/unexpected-argument',
	severity: 'warning',
	title: 'Directives that take no argument have none',
	why: 'The argument is ignored at best, and some caches ignore the whole directive.',
	spec: rfc(9111, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-store=«1»', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: immutable=«true», max-age=60',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: immutable, max-age=60',
		},
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache="Set-Cookie"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store={{x}}' },
	],
});
