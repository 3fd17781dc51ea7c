import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { forEachPolicy, policyFields } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/missing-value',
	severity: 'information',
	title: 'A directive for sources names some',
	why: "Without any it forbids everything, as `'none'` does. Where that is meant, `'none'` says so.",
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	// A name at the end of a directive.
	concerns: { fields: policyFields, value: /(?:^|[\s;,])[a-z]+(?:-[a-z]+)+\s*(?:[;,]|$)|[^\0-\x7f]/i, onlyValue: true },
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: «object-src»; script-src 'self'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: object-src 'none'; script-src 'self'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: object-src 'none'; sandbox; upgrade-insecure-requests; trusted-types" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: default-src {{sources}}; script-src …' },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src script-src 'self'", hidden: true },
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: «frame-ancestors»; script-src 'self'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: frame-ancestors 'none'; script-src 'self'",
		},
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const { node, term, values, isRunOn } of policy.directives) {
				const takesSources = term?.takes === 'sources' || term?.takes === 'ancestors';
				if (takesSources && values.length === 0 && !isRunOn) {
					report({
						at: node.source,
						message: `\`${node.source.text}\` without sources forbids everything: write \`'none'\` if that is meant.`,
						fixes: [{ title: "Add `'none'`", edits: [node.source.append(" 'none'")], isPreferred: true }],
					});
				}
			}
		});
	},
});
