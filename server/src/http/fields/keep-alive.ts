import { defineField } from '../field';
import { deltaSeconds } from '../grammars/digits';
import { list } from '../grammars/list';
import { parameter, type Parameter } from '../grammars/parameters';
import { mdn, rfc } from '../term';

const parameters: readonly Parameter[] = [
	{
		kind: 'parameter',
		name: 'timeout',
		role: '`Keep-Alive` parameter',
		summary: 'For how many seconds an idle connection stays open.',
		snippet: 'timeout=${1:5}',
		value: deltaSeconds(() => undefined),
	},
	{
		kind: 'parameter',
		name: 'max',
		role: '`Keep-Alive` parameter',
		summary: 'How many requests more the connection takes.',
		snippet: 'max=${1:100}',
	},
];

export default defineField({
	name: 'Keep-Alive',
	usedIn: 'both',
	summary: 'How long, and for how many requests, an idle connection stays open.',
	details: 'Only advice, and only in HTTP/1: HTTP/2 and HTTP/3 forbid it. Needs `Connection: keep-alive` beside it.',
	syntax: 'Keep-Alive: timeout=<seconds>, max=<requests>',
	example: 'Keep-Alive: timeout=5, max=100',
	oftenWith: ['Connection'],
	spec: rfc(9112, 'C.2.2'),
	mdn: mdn('Headers/Keep-Alive'),
	value: list(parameter(parameters)),
	values: parameters,
});
