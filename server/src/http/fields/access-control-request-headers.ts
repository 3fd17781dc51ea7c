import { defineField } from '../field';
import { corsHeaders } from '../grammars/corsHeaders';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Access-Control-Request-Headers',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'Preflight request: the headers the browser wants to send.',
	details: 'In lower case, sorted, separated by commas. The server answers with `Access-Control-Allow-Headers`.',
	syntax: 'Access-Control-Request-Headers: <header>,<header>…',
	example: 'Access-Control-Request-Headers: authorization,content-type',
	oftenWith: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Allow-Headers'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-request-headers'),
	mdn: mdn('Headers/Access-Control-Request-Headers'),
	value: corsHeaders(({ usedIn }) => usedIn === 'request' || usedIn === 'both'),
});
