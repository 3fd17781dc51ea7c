import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { directiveOf, forEachPolicy, policyFields } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/report-uri-deprecated',
	severity: 'hint',
	title: '`report-uri` stands beside `report-to`',
	why: '`report-uri` still works, but is superseded. Send both: browsers that know `report-to` ignore `report-uri`, and the others fall back to it.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-report-uri'),
	concerns: { fields: policyFields, value: /report-uri/i, onlyValue: true },
	tag: 'deprecated',
	examples: [
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; «report-uri» /reports" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; report-uri /reports; report-to main" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; report-uri /reports; {{more}}" },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			const directive = directiveOf(policy, 'report-uri');
			if (directive && !directiveOf(policy, 'report-to') && !policy.hasHoles) {
				report({
					at: directive.node.source,
					message: '`report-uri` is superseded: add `report-to`, and name the endpoint in `Reporting-Endpoints`.',
				});
			}
		});
	},
});
