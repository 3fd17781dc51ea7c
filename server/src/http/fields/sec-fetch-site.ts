import { defineField } from '../field';
import { fetchMetadata } from '../grammars/fetchMetadata';
import { valuesOf } from '../grammars/token';
import { mdn, spec } from '../term';

const values = valuesOf('Sec-Fetch-Site', {
	'same-origin': 'From a page of the same origin.',
	'same-site': 'From another origin of the same site, such as another subdomain.',
	'cross-site': 'From a page of another site.',
	none: 'From the user: address bar, bookmark, another program.',
});

export default defineField({
	name: 'Sec-Fetch-Site',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'How the page that caused the request relates to the target.',
	details: 'Set by browsers, never by scripts: refusing `cross-site` requests that change something is a sound CSRF defence.',
	syntax: 'Sec-Fetch-Site: same-origin | same-site | cross-site | none',
	example: 'Sec-Fetch-Site: same-origin',
	oftenWith: ['Sec-Fetch-Mode', 'Sec-Fetch-Dest'],
	spec: spec('Fetch Metadata §2.3', 'https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header'),
	mdn: mdn('Headers/Sec-Fetch-Site'),
	value: fetchMetadata('Sec-Fetch-Site', values),
	values,
});
