import { defineField } from '../field';
import { oneOf } from '../grammars/token';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: 'true',
		role: '`Access-Control-Allow-Credentials` value',
		summary: 'Credentials are allowed. The only value there is.',
	},
];

export default defineField({
	name: 'Access-Control-Allow-Credentials',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Whether a page of another origin may read the answer to a request with cookies or other credentials.',
	details:
		'`true`, in lower case, is the only value; to forbid, leave the header out. `Access-Control-Allow-Origin` must then name the origin: `*` does not count. Neither does `*` in the other CORS headers.',
	syntax: 'Access-Control-Allow-Credentials: true',
	oftenWith: ['Access-Control-Allow-Origin', 'Vary'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-credentials'),
	mdn: mdn('Headers/Access-Control-Allow-Credentials'),
	value: oneOf(values, undefined, true),
	values,
});
