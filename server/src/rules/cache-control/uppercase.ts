import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/uppercase',
	severity: 'hint',
	title: 'Directives of `Cache-Control` are in lower case',
	why: 'They compare without case, so this is a matter of style.',
	spec: rfc(9111, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «No-Cache», «Max-Age»=0', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-cache, max-age=0' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache, max-age=0' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache="Set-Cookie", X-Own' },
	],
});
