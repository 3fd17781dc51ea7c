import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/pre-check',
	severity: 'information',
	title: '`Cache-Control` has no `pre-check` and `post-check`',
	why: 'Only Internet Explorer knew them. They live on in snippets that are copied from one program to the next.',
	spec: spec('IANA registry of cache directives', 'https://www.iana.org/assignments/http-cache-directives/http-cache-directives.xhtml'),
	tag: 'deprecated',
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nCache-Control: no-store, «post-check»=0, «pre-check»=0',
			fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store',
		},
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
	],
});
