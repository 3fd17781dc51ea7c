import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'allow/invalid-method',
	severity: 'warning',
	title: '`Allow` lists methods',
	why: 'Methods compare with case: `get` is not `GET`, and a client that looks for it does not find it.',
	spec: rfc(9110, '10.2.1'),
	examples: [
		{ bad: 'HTTP/1.1 405 Method Not Allowed\nAllow: «get», POST', fixed: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, POST' },
		{ bad: 'HTTP/1.1 405 Method Not Allowed\nAllow: «GET POST»' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, PURGE, OWN' },
		{ good: 'HTTP/1.1 405 Method Not Allowed\nAllow:' },
	],
});
