import { defineField } from '../field';
import { corsMethod } from '../grammars/corsMethod';
import { list } from '../grammars/list';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: '*',
		role: '`Access-Control-Allow-Methods` value',
		summary: 'Any method, if the request carries no credentials.',
	},
];

export default defineField({
	name: 'Access-Control-Allow-Methods',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which methods other origins may use; the answer to a preflight request.',
	details:
		'Only responses to a preflight `OPTIONS` need it. `GET`, `HEAD` and `POST` are always allowed. Methods are case-sensitive. Not the same as `Allow`, which says what the resource can do at all.',
	syntax: 'Access-Control-Allow-Methods: <method>, <method>… | *',
	example: 'Access-Control-Allow-Methods: GET, PUT, PATCH, DELETE',
	oftenWith: ['Access-Control-Allow-Origin', 'Access-Control-Allow-Headers', 'Access-Control-Max-Age'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-methods'),
	mdn: mdn('Headers/Access-Control-Allow-Methods'),
	value: list(corsMethod(values)),
	values,
});
