import { defineField } from '../field';
import { corsMethod } from '../grammars/corsMethod';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Access-Control-Request-Method',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Preflight request: the method the browser wants to use.',
	details: 'Only in `OPTIONS` requests that the browser sends by itself before the real one. Scripts cannot set it.',
	syntax: 'Access-Control-Request-Method: <method>',
	example: 'Access-Control-Request-Method: PUT',
	oftenWith: ['Origin', 'Access-Control-Request-Headers', 'Access-Control-Allow-Methods'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-request-method'),
	mdn: mdn('Headers/Access-Control-Request-Method'),
	value: corsMethod(),
});
