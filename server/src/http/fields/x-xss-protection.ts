import { defineField } from '../field';
import { parameter, withParameters, type Parameter } from '../grammars/parameters';
import { oneOf } from '../grammars/token';
import { mdn, type Term } from '../term';

const values: readonly Term[] = [
	{ kind: 'token', name: '0', role: '`X-XSS-Protection` value', summary: 'Filter off.' },
	{ kind: 'token', name: '1', role: '`X-XSS-Protection` value', summary: 'Filter on, in old browsers.' },
];

const parameters: readonly Parameter[] = [
	{
		kind: 'parameter',
		name: 'mode',
		role: '`X-XSS-Protection` parameter',
		summary: '`mode=block` shows nothing instead of a cleaned page.',
		snippet: 'mode=block',
	},
	{
		kind: 'parameter',
		name: 'report',
		role: '`X-XSS-Protection` parameter',
		summary: 'Where to send reports.',
		snippet: 'report=${1:/report}',
	},
];

export default defineField({
	name: 'X-XSS-Protection',
	usedIn: 'response',
	isStrict: true,
	role: 'response header, not registered',
	status: 'deprecated',
	insteadUse: 'Content-Security-Policy',
	summary: 'Switched a filter that browsers no longer have.',
	details: 'The filter itself opened holes and is gone from all current browsers. Leave the header out, or send `0`.',
	syntax: 'X-XSS-Protection: 0',
	mdn: mdn('Headers/X-XSS-Protection'),
	value: withParameters(oneOf(values), parameter(parameters)),
	values: [...values, ...parameters],
});
