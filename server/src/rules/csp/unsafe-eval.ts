import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { forEachPolicy, has, policyFields, scriptDirectives } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/unsafe-eval',
	severity: 'information',
	title: "Scripts do without `'unsafe-eval'`",
	why: "It lets scripts run text that they get from elsewhere. WebAssembly needs only `'wasm-unsafe-eval'`. Some libraries, mostly of templates, cannot do without. In a policy that only reports, it is only pointed out.",
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-script-src'),
	concerns: { fields: policyFields, value: /'unsafe-eval'/i, onlyValue: true },
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' «'unsafe-eval'»" },
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' «'unsafe-eval'»" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self' 'wasm-unsafe-eval'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'unsafe-eval'; script-src 'self'" },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const directive of scriptDirectives(policy)) {
				const found = has(directive, "'unsafe-eval'");
				if (found) {
					report({
						at: found,
						message: "`'unsafe-eval'` lets scripts run text as code: do without, or with `'wasm-unsafe-eval'` for WebAssembly.",
						...(policy.isReportOnly && { severity: 'hint' }),
					});
				}
			}
		});
	},
});
