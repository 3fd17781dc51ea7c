import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [{ kind: 'token', name: 'on', role: '`Save-Data` value', summary: 'The user has asked for less data.' }];

export default defineField({
	name: 'Save-Data',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	role: 'request header, not registered',
	summary: 'The user wants to use less data: send smaller images, no video, less of everything.',
	details: 'Responses that depend on it need `Vary: Save-Data`.',
	syntax: 'Save-Data: on',
	oftenWith: ['Vary'],
	spec: spec('Save Data API', 'https://wicg.github.io/savedata/#save-data-request-header-field'),
	mdn: mdn('Headers/Save-Data'),
	value: oneOf(values),
	values,
});
