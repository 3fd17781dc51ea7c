import { authSchemes } from '../authSchemes';
import { defineField } from '../field';
import { credentials } from '../grammars/credentials';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Authorization',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Who asks: a scheme, and credentials for it.',
	details:
		'`Bearer <token>` for API tokens, `Basic <base64(user:password)>` for passwords. The scheme is not optional, unless the server documents a bare key. A `401` says in `WWW-Authenticate` which schemes it takes. Shared caches do not store responses to requests with it, unless `Cache-Control` allows that (RFC 9111, section 3.5).',
	syntax: 'Authorization: <scheme> <credentials>',
	example: 'Authorization: Bearer mF_9.B5f-4.1JqM',
	oftenWith: ['WWW-Authenticate'],
	spec: rfc(9110, '11.6.2'),
	mdn: mdn('Headers/Authorization'),
	value: credentials,
	values: [...authSchemes.values()],
});
