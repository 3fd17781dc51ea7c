import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { mdn, type Term } from '../term';

const values: readonly Term[] = [
	{ kind: 'token', name: '1', role: '`DNT` value', summary: 'The user objects to tracking.' },
	{ kind: 'token', name: '0', role: '`DNT` value', summary: 'The user agrees to tracking.' },
	{ kind: 'token', name: 'null', role: '`DNT` value', summary: 'The user has not said.' },
];

export default defineField({
	name: 'DNT',
	usedIn: 'request',
	isStrict: true,
	role: 'request header, not registered',
	occurs: 'once',
	status: 'deprecated',
	insteadUse: 'Sec-GPC',
	summary: 'The user does not want to be tracked.',
	details: 'Never a standard, and hardly ever honoured. `Sec-GPC` has legal weight in some places.',
	syntax: 'DNT: 1',
	mdn: mdn('Headers/DNT'),
	value: oneOf(values),
	values,
});
