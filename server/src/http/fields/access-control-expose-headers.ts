import { defineField } from '../field';
import { corsHeaders } from '../grammars/corsHeaders';
import { mdn, spec, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: '*',
		role: '`Access-Control-Expose-Headers` value',
		summary: 'All response headers, if the request carried no credentials.',
	},
];

export default defineField({
	name: 'Access-Control-Expose-Headers',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which response headers scripts of other origins may read.',
	details:
		'Without it they see only `Cache-Control`, `Content-Language`, `Content-Length`, `Content-Type`, `Expires`, `Last-Modified` and `Pragma`. Needed for `ETag`, `Link`, `Location`, `Retry-After` and all custom headers. Belongs on the response itself, not on the preflight.',
	syntax: 'Access-Control-Expose-Headers: <header>, <header>… | *',
	example: 'Access-Control-Expose-Headers: Link, X-Request-ID',
	oftenWith: ['Access-Control-Allow-Origin'],
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-expose-headers'),
	mdn: mdn('Headers/Access-Control-Expose-Headers'),
	value: corsHeaders(({ usedIn }) => usedIn === 'response' || usedIn === 'both', values),
	values,
});
