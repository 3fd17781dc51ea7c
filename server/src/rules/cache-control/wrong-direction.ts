import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/wrong-direction',
	severity: 'warning',
	title: 'Directives stand in the kind of message that they are for',
	why: '`public` in a request, or `only-if-cached` in a response, has no meaning and is ignored.',
	spec: rfc(9111, '5.2'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: no-cache, «public»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: no-cache',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: «must-revalidate»' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «min-fresh»=60, max-age=60', fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=60' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: no-cache, no-store, max-age=0, no-transform, stale-if-error=60' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache, no-store, max-age=0, no-transform, stale-if-error=60', hidden: true },
	],
	tag: 'unnecessary',
});
