import { defineField } from '../field';
import { preferenceList, preferenceTerms } from '../grammars/preference';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Preference-Applied',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which of the preferences in `Prefer` the server followed.',
	details: 'Worth sending where the client could not tell otherwise. The response then varies on `Prefer`.',
	syntax: 'Preference-Applied: <preference>[=<value>], …',
	example: 'Preference-Applied: return=representation',
	oftenWith: ['Prefer', 'Vary'],
	spec: rfc(7240, '3'),
	mdn: mdn('Headers/Preference-Applied'),
	value: preferenceList,
	values: preferenceTerms,
});
