import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [{ kind: 'token', name: '1', role: '`Sec-GPC` value', summary: 'The only value.' }];

export default defineField({
	name: 'Sec-GPC',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The user does not want their data sold or shared.',
	details: 'Global Privacy Control; in some places, such as California, sites must honour it.',
	syntax: 'Sec-GPC: 1',
	spec: spec('Global Privacy Control', 'https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests'),
	mdn: mdn('Headers/Sec-GPC'),
	value: oneOf(values),
	values,
});
