import { elements } from '../../http/message';
import { referrerPolicies } from '../../http/referrerPolicies';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'referrer-policy/unsafe-url',
	severity: 'information',
	title: '`Referrer-Policy` is not `unsafe-url`',
	why: 'It tells every site that is linked or embedded, even over HTTP, the full address of the page, with what may be secret in its path and query. Of several policies the last one that browsers know counts.',
	spec: spec('Referrer Policy §3', 'https://www.w3.org/TR/referrer-policy/#referrer-policy-unsafe-url'),
	concerns: { fields: ['referrer-policy'], value: /unsafe-url/i, onlyValue: true },
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nReferrer-Policy: «unsafe-url»',
			fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: strict-origin-when-cross-origin',
		},
		{
			bad: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer, «unsafe-url», unheard-of',
			fixed: 'HTTP/1.1 200 OK\nReferrer-Policy: no-referrer, strict-origin-when-cross-origin, unheard-of',
		},
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: unsafe-url, strict-origin-when-cross-origin' },
		{ good: 'HTTP/1.1 200 OK\nReferrer-Policy: unsafe-url, {{policy}}' },
	],
	check(message, report) {
		const policies = elements(message, 'referrer-policy').map(({ source }) => source);
		const counts = policies.filter(({ text, isDynamic }) => isDynamic || known.has(text.toLowerCase())).at(-1);
		if (counts?.text.toLowerCase() === 'unsafe-url') {
			const usual = 'strict-origin-when-cross-origin';
			report({
				at: counts,
				message: `\`unsafe-url\` tells all sites the full address of the page: write \`${usual}\`, if they need to know at all.`,
				fixes: [{ title: `Change to \`${usual}\``, edits: [counts.replaceWith(usual)] }],
			});
		}
	},
});

const known = new Set(referrerPolicies.map(({ name }) => name));
