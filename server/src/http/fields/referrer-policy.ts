import { defineField } from '../field';
import { misspelled } from '../fixes';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { referrerPolicies } from '../referrerPolicies';
import { mdn, spec } from '../term';

const names = referrerPolicies.map(({ name }) => name);

/** What browsers do not know, they skip: whether anything is left, only all lines together tell. */
const policies = list(oneOf(referrerPolicies, source => misspelled('referrer-policy/unknown', source, names, 'a referrer policy')));

export default defineField({
	name: 'Referrer-Policy',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'How much of its address a page gives away in `Referer`.',
	details:
		'Spelled with a double `r`, unlike `Referer`. Browsers take the last value they know, so that older ones can stand before it as a fallback. Without it: `strict-origin-when-cross-origin`.',
	syntax: 'Referrer-Policy: <policy>, <policy>…',
	example: 'Referrer-Policy: no-referrer, strict-origin-when-cross-origin',
	spec: spec('Referrer Policy', 'https://www.w3.org/TR/referrer-policy/#referrer-policy-header'),
	mdn: mdn('Headers/Referrer-Policy'),
	value: policies,
	values: referrerPolicies,
});
