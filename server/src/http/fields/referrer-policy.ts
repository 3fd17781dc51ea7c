import type { SourceText } from '../../text';
import { defineField } from '../field';
import { isPlaceholder, misspelled } from '../fixes';
import { oneOf } from '../grammars/token';
import { referrerPolicies } from '../referrerPolicies';
import type { Grammar, Problem } from '../syntax';
import { mdn, spec, vocabulary } from '../term';

const known = vocabulary(referrerPolicies);
const names = [...known.keys()];
const policy = oneOf(referrerPolicies);

/** Browsers skip what they do not know, so that something unknown matters only if nothing known stands beside it. */
const policies: Grammar = (source, kind) => {
	const pieces = source.split(',').map(piece => piece.trim());
	const isJudged = !pieces.some(({ text, isDynamic }) => isDynamic || known.has(text.toLowerCase()));
	const children = pieces.map(piece => {
		const node = policy(piece, kind);
		const problem = node.term ? undefined : unknownPolicy(piece, isJudged);
		return problem ? { ...node, problem } : node;
	});
	return { source, children };
};

export default defineField({
	name: 'Referrer-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'How much of its address a page gives away in `Referer`.',
	details:
		'Spelled with a double `r`, unlike `Referer`. Browsers take the last value they know, so that older ones can stand before it as a fallback. Without it: `strict-origin-when-cross-origin`.',
	syntax: 'Referrer-Policy: <policy>, <policy>…',
	spec: spec('Referrer Policy', 'https://www.w3.org/TR/referrer-policy/#referrer-policy-header'),
	mdn: mdn('Headers/Referrer-Policy'),
	value: policies,
	values: referrerPolicies,
});

function unknownPolicy(source: SourceText, isJudged: boolean): Problem | undefined {
	if (source.length === 0 || isPlaceholder(source)) {
		return undefined;
	}
	const near = misspelled('referrer-policy/unknown', source, names, 'a referrer policy');
	if (near || !isJudged) {
		return near;
	}
	return {
		rule: 'referrer-policy/unknown',
		message: `\`${source.text}\` is not a referrer policy, so browsers use their default. Write one they know, such as \`strict-origin-when-cross-origin\`.`,
		fixes: names
			.filter(name => name.startsWith(`${source.text.toLowerCase()}-`))
			.map(name => ({ title: `Change to \`${name}\``, edits: [source.replaceWith(name)] })),
	};
}
