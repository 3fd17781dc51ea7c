import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { oneOf } from '../grammars/token';
import { changeTo, type Grammar } from '../syntax';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: 'nosniff',
		role: '`X-Content-Type-Options` value',
		summary: 'Do not guess another type from the content.',
	},
];

export default defineField({
	name: 'X-Content-Type-Options',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: '`nosniff`: browsers take `Content-Type` at its word.',
	details:
		'Scripts and stylesheets with a wrong type are then blocked, and uploads are not taken for HTML. Safe to send with every response, if `Content-Type` is right.',
	syntax: 'X-Content-Type-Options: nosniff',
	oftenWith: ['Content-Type'],
	spec: spec('Fetch, X-Content-Type-Options', 'https://fetch.spec.whatwg.org/#x-content-type-options-header'),
	mdn: mdn('Headers/X-Content-Type-Options'),
	value: onlyFirst(
		oneOf(values, source =>
			isPlaceholder(source)
				? undefined
				: {
						rule: 'x-content-type-options/invalid',
						message: `Browsers know \`nosniff\` only, and ignore \`${source.text}\`. Write \`nosniff\`.`,
						fixes: [changeTo(source, 'nosniff')],
					},
		),
	),
	values,
});

/** Only the first value counts; what follows is not judged. */
function onlyFirst(grammar: Grammar): Grammar {
	return (source, kind) => {
		const [first, ...rest] = source.split(',').map(piece => piece.trim());
		return { source, children: [grammar(first!, kind), ...rest.map(piece => ({ source: piece }))] };
	};
}
