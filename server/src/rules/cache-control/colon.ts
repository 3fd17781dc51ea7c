import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/colon',
	severity: 'error',
	title: 'Arguments of `Cache-Control` stand behind `=`',
	why: '`max-age: 60` is one unknown directive to a cache, so nothing is cached as it should.',
	spec: rfc(9111, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «max-age: 60»', fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=60' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: public, «max-age 60»', fixed: 'HTTP/1.1 200 OK\nCache-Control: public, max-age=60' },
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: «s-maxage:60», «max-age:30»',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: s-maxage=60, max-age=30',
		},
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=60' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private="a: b"' },
	],
});
