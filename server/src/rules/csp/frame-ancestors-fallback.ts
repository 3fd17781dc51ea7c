import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { directiveOf, enforced, forEachPolicy } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/frame-ancestors-fallback',
	severity: 'off',
	title: 'A policy with `default-src` also has `base-uri`, `form-action` and `frame-ancestors`',
	why: '`default-src` does not speak for these three: without them, any page may frame this one, and injected elements may send forms anywhere or change the base address. Switch this on to have every policy say so.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#directive-default-src'),
	concerns: { fields: [enforced], value: /default-src/i, onlyValue: true },
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: «default-src» 'self'; base-uri 'none'",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
		},
		{
			good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self'" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; {{more}}" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy-Report-Only: default-src 'self'" },
	],
	check(message, report) {
		forEachPolicy(message, policy => {
			const fallback = directiveOf(policy, 'default-src');
			const missing = ['base-uri', 'form-action', 'frame-ancestors'].filter(name => !directiveOf(policy, name));
			if (fallback && missing.length > 0 && !policy.isReportOnly && !policy.hasHoles) {
				const last = policy.pieces.filter(({ length }) => length > 0).at(-1)!;
				report({
					at: fallback.node.source,
					message: `\`default-src\` does not speak for ${missing.map(name => `\`${name}\``).join(', ')}: add them.`,
					severity: 'hint',
					fixes: [{ title: 'Add what is missing', edits: [last.append(missing.map(name => `; ${name} 'self'`).join(''))] }],
				});
			}
		});
	},
});
