import { defineField } from '../field';
import { oneOrigin } from '../grammars/serializedOrigin';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: '*',
		role: '`Access-Control-Allow-Origin` value',
		summary: 'Any origin may read the response, if the request carried no credentials.',
	},
	{
		kind: 'token',
		name: 'null',
		role: '`Access-Control-Allow-Origin` value',
		summary: 'Any page with an opaque origin: every sandboxed frame of every site has one, so do not allow it.',
	},
];

export default defineField({
	name: 'Access-Control-Allow-Origin',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Which origin may read this response: one origin, or `*` for all.',
	details:
		'One origin only. To allow several, compare the `Origin` of the request with a list, answer with it, and add `Vary: Origin`. `*` does not work for requests with credentials. Browsers compare byte by byte: no trailing slash, no path, the port if it is not the default.',
	syntax: 'Access-Control-Allow-Origin: <origin> | *',
	example: 'Access-Control-Allow-Origin: https://app.example.com',
	oftenWith: ['Vary', 'Access-Control-Allow-Credentials'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-origin'),
	mdn: mdn('Headers/Access-Control-Allow-Origin'),
	value: oneOrigin(
		'cors/origin-multiple',
		'cors/origin-invalid',
		values,
		'`Access-Control-Allow-Origin` takes one origin only: answer with the one that the request came from, and add `Vary: Origin`.',
	),
	values,
});
