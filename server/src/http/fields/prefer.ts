import { defineField } from '../field';
import { preferenceList, preferenceTerms } from '../grammars/preference';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Prefer',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'What the client would like, and can do without.',
	details:
		'`return=minimal` saves the content of the answer to a change, `respond-async` the wait. A server that follows one may say so in `Preference-Applied`; one that does not know it ignores it.',
	syntax: 'Prefer: <preference>[=<value>], …',
	example: 'Prefer: respond-async, wait=5',
	oftenWith: ['Preference-Applied', '202'],
	spec: rfc(7240, '2'),
	mdn: mdn('Headers/Prefer'),
	value: preferenceList,
	values: preferenceTerms,
});
