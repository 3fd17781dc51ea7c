import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { type Directive, directiveOf, forEachPolicy, has, policyFields, type Policy, scriptDirectives } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/wildcard',
	severity: 'information',
	title: 'Scripts, plugins and the base address do not come from anywhere',
	why: "`*`, `https:` and `http:` allow every host, that of an attacker included. For images, media and fonts they are fine. Beside `'strict-dynamic'` browsers ignore them, and they serve old browsers.",
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#framework-directive-source-list'),
	concerns: { fields: policyFields, value: /(?:^|\s)(?:\*|https?:)(?=[\s;,]|$)/i, onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src «*»; base-uri «https:»' },
		{ bad: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self' «http:» «https:»" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src https:; script-src 'self'; img-src *; font-src https:" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'nonce-YWJj' 'strict-dynamic' https: http:" },
		{ good: 'HTTP/1.1 200 OK\nContent-Security-Policy: script-src https://a.example *.b.example' },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			for (const directive of exposed(policy)) {
				for (const source of directive.values.filter(({ text }) => /^(?:\*|https?:)$/i.test(text))) {
					report({
						at: source,
						message: `\`${source.text}\` allows every host, that of an attacker included: name the hosts.`,
						...(policy.isReportOnly && { severity: 'hint' }),
					});
				}
			}
		});
	},
});

/** Directives that a host of an attacker must not be in. */
function exposed(policy: Policy): Directive[] {
	const others = ['object-src', 'base-uri'].map(name => directiveOf(policy, name));
	return [...scriptDirectives(policy), ...others].filter(it => it !== undefined).filter(it => !has(it, "'strict-dynamic'"));
}
