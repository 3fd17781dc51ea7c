import { defineField } from '../field';
import { credentials } from '../grammars/credentials';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Proxy-Authorization',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Credentials for the next proxy, not for the server behind it.',
	details: 'The answer to `407` and its `Proxy-Authenticate`. The proxy that reads it usually removes it.',
	syntax: 'Proxy-Authorization: <scheme> <credentials>',
	example: 'Proxy-Authorization: Basic YWxhZGRpbjpvcGVuc2VzYW1l',
	oftenWith: ['Proxy-Authenticate'],
	spec: rfc(9110, '11.7.2'),
	mdn: mdn('Headers/Proxy-Authorization'),
	value: credentials,
});
