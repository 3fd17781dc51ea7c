import { possible } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { deleteDirectiveFix, forEachPolicy, reportOnly } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/ignored-in-report-only',
	severity: 'information',
	title: 'A policy that only reports has no `sandbox` and no `upgrade-insecure-requests`',
	why: 'They change the page instead of blocking something, so there is nothing to report: browsers ignore them there. They belong in `Content-Security-Policy`.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-sandbox'),
	concerns: { fields: [reportOnly], value: /sandbox|upgrade-insecure-requests/i, onlyValue: true },
	tag: 'unnecessary',
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy-Report-Only: default-src 'self'; «sandbox» allow-scripts; «upgrade-insecure-requests»",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy-Report-Only: default-src 'self'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; sandbox; upgrade-insecure-requests" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy-Report-Only: default-src 'self'; frame-ancestors 'none'" },
		{
			good: 'HTTP/1.1 200 OK\nContent-Security-Policy: sandbox\nContent-Security-Policy-Report-Only: img-src https://a.example/sandbox',
		},
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const directive of policy.isReportOnly ? policy.directives : []) {
				if (directive.name === 'sandbox' || directive.name === 'upgrade-insecure-requests') {
					report({
						at: directive.node.source,
						message: `Browsers ignore \`${directive.name}\` in a policy that only reports: say it in \`Content-Security-Policy\`.`,
						fixes: possible(deleteDirectiveFix(policy, directive)),
					});
				}
			}
		});
	},
});
