import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'csp/obsolete-directive',
	severity: 'information',
	title: 'Directives of `Content-Security-Policy` are not obsolete',
	why: 'Browsers ignore most of them, and stop knowing the others: what they should do must be said in another way. `report-uri`, which is still needed beside `report-to`, has a rule of its own.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#csp-directives'),
	tag: 'deprecated',
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; «block-all-mixed-content»" },
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: «plugin-types» application/pdf; «referrer» no-referrer; script-src 'self'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; upgrade-insecure-requests; report-uri /r; report-to r" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src referrer options' },
	],
});
