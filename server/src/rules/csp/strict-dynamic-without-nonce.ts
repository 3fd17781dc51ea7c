import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { enforced, forEachPolicy, has, hasNonceOrHash, hasUnknownValues, scriptDirectives } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/strict-dynamic-without-nonce',
	severity: 'warning',
	title: "`'strict-dynamic'` stands beside a nonce or hash",
	why: 'It makes browsers ignore hosts and schemes, and trust what scripts with a nonce or hash load. Without one, no script of the page runs.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#strict-dynamic-usage'),
	concerns: { fields: [enforced], value: /'strict-dynamic'/i, onlyValue: true },
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' «'strict-dynamic'»" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'strict-dynamic' 'nonce-{{nonce}}'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'strict-dynamic' {{nonce}}" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy-Report-Only: script-src 'strict-dynamic'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'strict-dynamic'; script-src 'self'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'strict-dynamic' 'nonce-YWJj'" },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const directive of policy.isReportOnly ? [] : scriptDirectives(policy)) {
				const found = has(directive, "'strict-dynamic'");
				if (found && !hasNonceOrHash(directive) && !hasUnknownValues(directive)) {
					report({ at: found, message: "With `'strict-dynamic'` and no nonce or hash, no script runs: add a nonce." });
				}
			}
		});
	},
});
