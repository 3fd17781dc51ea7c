import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/misspelled',
	severity: 'warning',
	title: 'Directives of `Cache-Control` are spelled right',
	why: 'Caches ignore a directive that they do not know, without a word. What should not have been stored is stored then.',
	spec: spec('Cache Directive Registry', 'https://www.iana.org/assignments/http-cache-directives'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «nocache»', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-cache' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «no_store», «maxage»=60', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store, max-age=60' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: public, «max_age»=60', fixed: 'HTTP/1.1 200 OK\nCache-Control: public, max-age=60' },
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: «must_revalidate»', fixed: 'HTTP/1.1 200 OK\nCache-Control: must-revalidate' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: «only-if-chached»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nCache-Control: only-if-cached',
		},
		{
			bad: "res.setHeader('Cache-Control', '«no-sotre»')",
			fixed: "res.setHeader('Cache-Control', 'no-store')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nCache-Control: No-Store, MAX-AGE=60, stale-while-revalidate=60, pre-check=0', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: community="UCI", x-vendor=1' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: {{directive}}, max-{{x}}' },
	],
});
