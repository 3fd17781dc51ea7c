import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { forEachPolicy, has, hasNonceOrHash, hasUnknownValues, policyFields, scriptDirectives } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/unsafe-inline',
	severity: 'information',
	title: "Scripts do without `'unsafe-inline'`",
	why: "It lets injected scripts run, against which the policy is mostly meant. Give inline scripts a nonce or hash instead; where one stands beside it, or `'strict-dynamic'`, browsers ignore it, and it serves old browsers. Styles are left alone. In a policy that only reports, it is only pointed out.",
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-script-src'),
	concerns: { fields: policyFields, value: /'unsafe-inline'/i, onlyValue: true },
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' «'unsafe-inline'»" },
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' «'unsafe-inline'»; style-src 'unsafe-inline'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'nonce-YWJj' 'strict-dynamic' https: 'unsafe-inline'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self'; style-src 'self' 'unsafe-inline'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' 'unsafe-inline'; script-src 'self'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src {{nonce}} 'unsafe-inline'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'nonce-YWJj' 'unsafe-inline'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'strict-dynamic' 'unsafe-inline'", hidden: true },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const directive of scriptDirectives(policy)) {
				const inline = has(directive, "'unsafe-inline'");
				const isIgnored = hasNonceOrHash(directive) || has(directive, "'strict-dynamic'") || hasUnknownValues(directive);
				if (inline && !isIgnored) {
					report({
						at: inline,
						message: "`'unsafe-inline'` lets injected scripts run, too: give inline scripts a nonce or hash instead.",
						...(policy.isReportOnly && { severity: 'hint' }),
					});
				}
			}
		});
	},
});
