import { defineField } from '../field';
import { fetchMetadata } from '../grammars/fetchMetadata';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Sec-Fetch-User', { '?1': 'True: the only value that is sent.' });

export default defineField({
	name: 'Sec-Fetch-User',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'A user caused this navigation, by a click or a key.',
	details: 'Set by browsers, only for navigation, and only if it is true.',
	syntax: 'Sec-Fetch-User: ?1',
	oftenWith: ['Sec-Fetch-Mode'],
	spec: spec('Fetch Metadata §2.4', 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header'),
	mdn: mdn('Headers/Sec-Fetch-User'),
	value: fetchMetadata('Sec-Fetch-User', values),
	values,
});
