import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'auth/scheme-colon',
	severity: 'error',
	title: 'A space follows the authentication scheme',
	why: 'With a colon behind it, the scheme has another name, which no server knows.',
	spec: rfc(9110, '11.4'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: Bearer«:» abc', fixed: 'GET https://a.example\nAuthorization: Bearer abc' },
		{ bad: 'GET https://a.example\nAuthorization: Bearer«=»abc', fixed: 'GET https://a.example\nAuthorization: Bearer abc' },
		{ bad: 'GET https://a.example\nAuthorization: Basic«:»dTpw', fixed: 'GET https://a.example\nAuthorization: Basic dTpw' },
		{ good: 'GET https://a.example\nAuthorization: Bearer abc' },
		{ good: 'GET https://a.example\nAuthorization: key=abc' },
		{ good: 'GET https://a.example\nAuthorization: SharedKey account:c2lnbmF0dXJl' },
		{ good: 'GET https://a.example\nAuthorization: Basic user:password' },
	],
});
