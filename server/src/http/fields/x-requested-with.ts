import { spec, type Term } from '../term';
import { defineField } from '../field';
import { oneOf } from '../grammars/token';

const values: readonly Term[] = [
	{ kind: 'token', name: 'XMLHttpRequest', role: '`X-Requested-With` value', summary: 'A script makes the request.' },
];

export default defineField({
	name: 'X-Requested-With',
	usedIn: 'request',
	role: 'custom request header, not registered',
	spec: spec('jQuery.ajax()', 'https://api.jquery.com/jQuery.ajax/'),
	summary: 'Says that a script makes the request: `XMLHttpRequest`.',
	details:
		'From the time of jQuery; `fetch` does not set it. It makes a cross-origin request need a preflight. Android apps put their package name there.',
	syntax: 'X-Requested-With: XMLHttpRequest',
	value: oneOf(values),
	values,
});
