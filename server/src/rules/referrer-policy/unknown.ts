import { isPlaceholder } from '../../http/fixes';
import { linesTogether } from '../../http/message';
import { referrerPolicies } from '../../http/referrerPolicies';
import { spec } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule, type Finding } from '../rule';

/** Known policies are what browsers choose from. */
const withoutKnown = new RegExp(`^(?!(?:.*,)?[ \\t]*(?:${referrerPolicies.map(({ name }) => name).join('|')})[ \\t]*(?:,|$))`, 'i');

export default defineRule({
	id: 'referrer-policy/unknown',
	severity: 'warning',
	title: '`Referrer-Policy` has a value that browsers know',
	why: 'Browsers skip what they do not know, and use their default if nothing is left. Something unknown before a known value is a fallback, and fine.',
	spec: spec('Referrer Policy', 'https://www.w3.org/TR/referrer-policy/#referrer-policies'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «strict»', fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: strict-origin' },
		{ bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «always»' },
		{ bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «no-referer»', fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer' },
		{
			bad: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer, «strict-origin-when-crossorigin»',
			fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer, strict-origin-when-cross-origin',
		},
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: future-policy, strict-origin' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: Same-Origin' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: future-policy\nReferrer-Policy: strict-origin' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: {{policy}}' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: future-policy, {{policy}}' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: <policy>' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy:' },
	],
	concerns: { fields: ['referrer-policy'], value: withoutKnown },
	check(message, report) {
		for (const lines of linesTogether(message, 'referrer-policy')) {
			const policies = lines.flatMap(({ value }) => value?.children ?? []);
			if (policies.some(({ term, source }) => term !== undefined || source.isDynamic)) {
				continue;
			}
			// What is misspelled, the grammar has found.
			for (const { source } of policies.filter(({ problem }) => !problem)) {
				if (source.length > 0 && !isPlaceholder(source)) {
					report(unknown(source));
				}
			}
		}
	},
});

function unknown(source: SourceText): Finding {
	return {
		at: source,
		message: `\`${source.text}\` is not a referrer policy, so browsers use their default. Write one they know, such as \`strict-origin-when-cross-origin\`.`,
		fixes: referrerPolicies
			.filter(({ name }) => name.startsWith(`${source.text.toLowerCase()}-`))
			.map(({ name }) => ({ title: `Change to \`${name}\``, edits: [source.replaceWith(name)] })),
	};
}
