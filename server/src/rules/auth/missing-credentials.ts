import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'auth/missing-credentials',
	severity: 'warning',
	title: 'Credentials follow the scheme in `Authorization`',
	why: 'A scheme alone tells the server nothing, and usually comes from a variable that is empty. `Negotiate`, `NTLM` and `HOBA` can stand alone.',
	spec: rfc(9110, '11.6.2'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: «Bearer»' },
		{ bad: 'GET https://a.example\nProxy-Authorization: «basic»' },
		{ good: 'GET https://a.example\nAuthorization: Bearer {{token}}' },
		{ good: 'GET https://a.example\nAuthorization: Bearer …' },
		{ good: 'GET https://a.example\nAuthorization: Basic user:password' },
		{ good: 'GET https://a.example\nAuthorization: Basic user password' },
		{ good: 'GET https://a.example\nAuthorization: Digest user password' },
		{ good: 'GET https://a.example\nAuthorization: AWS key secret region:eu-west-1' },
		{ good: 'GET https://a.example\nAuthorization: {{authorization}}' },
		{ good: 'GET https://a.example\nAuthorization: HOBA' },
		{ bad: "fetch('/a', { headers: { Authorization: '«Bearer»' } })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { Authorization: 'Bearer ' + token } })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { Authorization: ['Bearer', token].join(' ') } })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { Authorization: (isUser ? 'Bearer ' : 'Basic ') + token } })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { Authorization: 'token' } })", language: 'typescript' },
		{ good: "const headers = { Authorization: 'Bearer ' }; headers.Authorization += token", language: 'typescript' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Negotiate' },
	],
});
