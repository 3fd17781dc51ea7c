import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'auth/misspelled-scheme',
	severity: 'warning',
	title: 'The authentication scheme is spelled right',
	why: 'A server does not find credentials of a scheme it does not know. Upper and lower case do not matter.',
	spec: rfc(9110, '11.1'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: «Bearrer» abc', fixed: 'GET https://a.example\nAuthorization: Bearer abc' },
		{ bad: 'GET https://a.example\nAuthorization: «Baisc» dTpw', fixed: 'GET https://a.example\nAuthorization: Basic dTpw' },
		{ good: 'GET https://a.example\nAuthorization: bearer abc' },
		{ good: 'GET https://a.example\nAuthorization: Token abc' },
		{ good: 'GET https://a.example\nAuthorization: OAuth2 abc' },
		{ good: 'GET https://a.example\nAuthorization: OpenId abc' },
		{ good: 'GET https://a.example\nAuthorization: {{scheme}} abc' },
	],
});
