import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{ kind: 'token', name: '?0', role: '`Sec-CH-UA-Mobile` value', summary: 'No: a layout for large screens.' },
	{ kind: 'token', name: '?1', role: '`Sec-CH-UA-Mobile` value', summary: 'Yes: a layout for phones.' },
];

export default defineField({
	name: 'Sec-CH-UA-Mobile',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	role: 'request header, not registered',
	summary: 'Client hint: whether the browser prefers a layout for phones.',
	syntax: 'Sec-CH-UA-Mobile: ?0 | ?1',
	example: 'Sec-CH-UA-Mobile: ?0',
	oftenWith: ['Sec-CH-UA'],
	spec: spec('User-Agent Client Hints', 'https://wicg.github.io/ua-client-hints/#sec-ch-ua-mobile'),
	mdn: mdn('Headers/Sec-CH-UA-Mobile'),
	value: oneOf(values),
	values,
});
