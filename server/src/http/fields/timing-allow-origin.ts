import { defineField } from '../field';
import { list } from '../grammars/list';
import { serializedOrigin } from '../grammars/serializedOrigin';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{ kind: 'token', name: '*', role: '`Timing-Allow-Origin` value', summary: 'Every origin.' },
	{
		kind: 'token',
		name: 'null',
		role: '`Timing-Allow-Origin` value',
		summary: 'Pages without an origin of their own, such as sandboxed frames.',
	},
];

export default defineField({
	name: 'Timing-Allow-Origin',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which origins may see in detail how long this response took to load.',
	details: 'For the Resource Timing API. Unlike `Access-Control-Allow-Origin`, it takes a list of origins, or `*`.',
	syntax: 'Timing-Allow-Origin: <origin>, <origin>… | *',
	example: 'Timing-Allow-Origin: https://example.com, https://app.example.com',
	spec: spec('Resource Timing', 'https://w3c.github.io/resource-timing/#sec-timing-allow-origin'),
	mdn: mdn('Headers/Timing-Allow-Origin'),
	value: list(serializedOrigin('timing-allow-origin/invalid', values)),
	values,
});
