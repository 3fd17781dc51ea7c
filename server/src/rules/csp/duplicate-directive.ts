import { possible } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { spec } from '../../http/term';
import { isTypographic } from '../../http/typography';
import { defineRule } from '../rule';
import { deleteDirectiveFix, type Directive, forEachPolicy, policyFields, type Policy } from '../../http/cspPolicies';

export default defineRule({
	id: 'csp/duplicate-directive',
	severity: 'warning',
	title: 'A directive of `Content-Security-Policy` stands once in a policy',
	why: 'Browsers obey the first and ignore the others: sources in the second are not allowed. Separate policies, in lines of their own or behind a comma, are fine: each applies by itself.',
	spec: spec('CSP Level 3', 'https://www.w3.org/TR/CSP3/#parse-serialized-policy'),
	concerns: { fields: policyFields, onlyValue: true },
	examples: [
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self'; default-src 'none'; «IMG-src» https://a.example",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self' https://a.example; default-src 'none'",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: object-src 'none'; «object-src» 'none'; img-src *",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: object-src 'none'; img-src *",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self'\nContent-Security-Policy: script-src https:" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self', script-src https:" },
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: script-src 'self'; {{a}}; {{a}}; " },
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'none'; default-src 'self'; «img-src» https://a.example",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'none'; default-src 'self'",
		},
		{
			bad: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self'; default-src 'self'; «img-src» {{images}}",
			fixed: "HTTP/1.1 200 OK\nContent-Security-Policy: img-src 'self'; default-src 'self'",
		},
		{ good: "HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; own a; own b", hidden: true },
	],
	check(message, report) {
		if (!message.fieldLines.some(line => policyFields.some(name => line.is(name)) && repeatsName(line.valueText?.text ?? ''))) {
			return;
		}
		forEachPolicy(message, policy => {
			const seen = new Map<string, Directive>();
			for (const directive of policy.directives) {
				const first = seen.get(directive.name);
				if (!directive.term) {
					continue;
				}
				if (!first) {
					seen.set(directive.name, directive);
					continue;
				}
				report({
					at: directive.node.source,
					message: `Browsers ignore this \`${directive.name}\`, because only the first one counts: merge the two.`,
					related: { at: first.node.source, message: 'The one that counts stands here.' },
					fixes: possible(mergeFix(policy, first, directive), deleteDirectiveFix(policy, directive)).map(withoutPreference),
				});
			}
		});
	},
});

/** Whether something that could be a directive's name stands twice in a text: policies need not be read to know that it does not. */
function repeatsName(text: string): boolean {
	const words = text.toLowerCase().match(/(?<![^\s;,])[a-z-]+(?![^\s;,])/g) ?? [];
	return new Set(words).size < words.length || isTypographic(text);
}

/** Which of the two is right, nobody but the author knows. */
function withoutPreference(fix: Fix): Fix {
	return { ...fix, isPreferred: false };
}

/** Moves sources that are new to where they count. */
function mergeFix(policy: Policy, first: Directive, second: Directive): Fix | undefined {
	const known = new Set(first.values.map(({ text }) => text));
	const added = second.values.filter(({ text }) => !known.has(text));
	const deletion = deleteDirectiveFix(policy, second);
	const last = first.values.at(-1);
	const isNone = [...first.values, ...second.values].some(({ text, isDynamic }) => isDynamic || text.toLowerCase() === "'none'");
	if (!deletion || !last || isNone || added.length === 0) {
		return undefined;
	}
	const addition = last.append(added.map(({ text }) => ` ${text}`).join(''));
	return { title: `Merge into the first \`${first.name}\``, edits: [addition, ...deletion.edits] };
}
