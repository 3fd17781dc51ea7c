import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'upgrade-insecure-requests/invalid',
	severity: 'warning',
	title: '`Upgrade-Insecure-Requests` is `1`',
	why: 'It has no other value, also none that means no: a client that does not want it leaves it out.',
	spec: spec('Upgrade Insecure Requests §3.2', 'https://www.w3.org/TR/upgrade-insecure-requests/#preference'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nUpgrade-Insecure-Requests: «true»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nUpgrade-Insecure-Requests: 1',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nUpgrade-Insecure-Requests: «0»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nUpgrade-Insecure-Requests: 1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nUpgrade-Insecure-Requests: {{upgrade}}' },
	],
});
