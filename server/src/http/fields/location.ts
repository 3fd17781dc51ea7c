import { defineField } from '../field';
import { uriReference } from '../grammars/uri';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Location',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Where to go: the target of a redirect, or the address of what was created.',
	details:
		'Followed with `3xx`; with `201` it names the new resource and nobody follows it by itself. Relative addresses are allowed, and resolved against that of the request.\n\nWith any other status code clients ignore it.',
	syntax: 'Location: <URI>',
	oftenWith: ['201', '301', '302', '303', '307', '308'],
	spec: rfc(9110, '10.2.2'),
	mdn: mdn('Headers/Location'),
	value: uriReference('location/invalid-uri'),
});
