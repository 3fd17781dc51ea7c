import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/value-not-allowed',
	severity: 'warning',
	title: '`upgrade-insecure-requests` takes no value',
	why: 'Browsers ignore what follows the name: `upgrade-insecure-requests 0` is on all the same.',
	spec: spec('Upgrade Insecure Requests §3.1', 'https://www.w3.org/TR/upgrade-insecure-requests/#delivery'),
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: upgrade-insecure-requests «1»; default-src 'self'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: upgrade-insecure-requests; default-src 'self'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: upgrade-insecure-requests; default-src 'self'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: upgrade-insecure-requests default-src 'self'", hidden: true },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nUpgrade-Insecure-Requests: 1' },
	],
});
