import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/semicolon',
	severity: 'error',
	title: 'Directives of `Cache-Control` are separated by commas',
	why: 'Caches split at commas only: with `;` between them, two directives become one that nobody knows, and both are lost.',
	spec: rfc(9111, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-cache«;» no-store', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-cache, no-store' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=60«;»public', fixed: 'HTTP/1.1 200 OK\nCache-Control: max-age=60, public' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: no-store«;»', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «no-cache no-store»', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-cache, no-store' },
		{
			bad: "res.setHeader('Cache-Control', 'public«;» max-age=60')",
			fixed: "res.setHeader('Cache-Control', 'public, max-age=60')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-cache, no-store' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: private="a;b", community="x; y"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: {{a;b}}' },
	],
});
