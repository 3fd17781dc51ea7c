import { defineField } from '../field';
import { corsHeaders } from '../grammars/corsHeaders';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: '*',
		role: '`Access-Control-Allow-Headers` value',
		summary: 'Any header but `Authorization`, if the request carries no credentials.',
	},
];

export default defineField({
	name: 'Access-Control-Allow-Headers',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which request headers other origins may send; the answer to a preflight request.',
	details:
		'Name every header that the browser asked for in `Access-Control-Request-Headers`. `Content-Type` needs it for JSON. `*` does not include `Authorization`, and counts only without credentials.',
	syntax: 'Access-Control-Allow-Headers: <header>, <header>… | *',
	example: 'Access-Control-Allow-Headers: Authorization, Content-Type',
	oftenWith: ['Access-Control-Allow-Origin', 'Access-Control-Allow-Methods', 'Access-Control-Max-Age'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers'),
	mdn: mdn('Headers/Access-Control-Allow-Headers'),
	value: corsHeaders(({ usedIn }) => usedIn === 'request' || usedIn === 'both', values),
	values,
});
