import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [{ kind: 'token', name: '*', role: '`Timing-Allow-Origin` value', summary: 'Every origin.' }];

export default defineField({
	name: 'Timing-Allow-Origin',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which origins may see in detail how long this response took to load.',
	details: 'For the Resource Timing API. Unlike `Access-Control-Allow-Origin`, it takes a list of origins, or `*`.',
	syntax: 'Timing-Allow-Origin: <origin>, <origin>… | *',
	spec: spec('Resource Timing', 'https://w3c.github.io/resource-timing/#sec-timing-allow-origin'),
	mdn: mdn('Headers/Timing-Allow-Origin'),
	value: list(oneOf(values)),
	values,
});
