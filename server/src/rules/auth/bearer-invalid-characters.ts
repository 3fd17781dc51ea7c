import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'auth/bearer-invalid-characters',
	severity: 'error',
	title: 'A token follows `Bearer`, and nothing else',
	why: 'Quotes are not part of the syntax: servers compare the token with them, and refuse it. The same holds for a second `Bearer`, which mostly comes from a variable that has one already, and for JSON that has the token in it.',
	spec: rfc(6750, '2.1'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: Bearer «"abc"»', fixed: 'GET https://a.example\nAuthorization: Bearer abc' },
		{
			bad: "GET https://a.example\nAuthorization: Bearer «'a.b'»",
			fixed: 'GET https://a.example\nAuthorization: Bearer a.b',
		},
		{ bad: 'GET https://a.example\nAuthorization: Bearer «bearer» abc', fixed: 'GET https://a.example\nAuthorization: Bearer abc' },
		{
			bad: "fetch('/a', { headers: { Authorization: \"Bearer «'abc'»\" } })",
			fixed: 'fetch(\'/a\', { headers: { Authorization: "Bearer abc" } })',
			language: 'typescript',
		},
		{ bad: 'GET https://a.example\nAuthorization: Bearer «{"access_token":"abc"}»' },
		{ good: 'GET https://a.example\nAuthorization: Bearer 1|abc:d' },
		{ good: 'GET https://a.example\nAuthorization: Bearer {your token}' },
		{ good: 'GET https://a.example\nAuthorization: Bearer {{token}}' },
		{ good: 'GET https://a.example\nAuthorization: Bearer <your token>' },
		{ good: '```http\nAuthorization: Bearer "..."\n```', language: 'markdown' },
		{ good: '```http\nAuthorization: Bearer your access token\n```', language: 'markdown' },
		{ good: 'GET https://a.example\nAuthorization: bearer', hidden: true },
		{ good: "fetch('/a', { headers: { Authorization: `Bearer ${token}` } })", language: 'typescript' },
	],
});
