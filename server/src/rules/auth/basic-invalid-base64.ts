import { base64OfText } from '../../http/grammars/base64';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { basicCredentials, credentialFields } from './basic';

export default defineRule({
	id: 'auth/basic-invalid-base64',
	severity: 'error',
	title: '`Basic` credentials are in base64',
	why: 'A server decodes user name and password from base64, and refuses what is none. Clients for `.http` files encode `user:password` and `user password` themselves: there, and in documents, both are right.',
	spec: rfc(7617, '2'),
	examples: [
		{
			bad: "fetch('/a', { headers: { Authorization: 'Basic «user:pass»' } })",
			fixed: "fetch('/a', { headers: { Authorization: 'Basic dXNlcjpwYXNz' } })",
			language: 'typescript',
		},
		{ good: 'GET https://a.example\nAuthorization: Basic user:pass' },
		{ good: 'GET https://a.example\nAuthorization: Basic user pass' },
		{ good: 'GET https://a.example\nAuthorization: Basic dXNlcjpwYXNz' },
		{ good: '```http\nGET /a HTTP/1.1\nHost: a.example\nAuthorization: Basic user:pass\n```', language: 'markdown' },
		{ good: '```http\nAuthorization: Basic base64(user:pass)\n```', language: 'markdown' },
		{ good: '```http\nAuthorization: Basic <base64 of user:pass>\n```', language: 'markdown' },
		{ good: '```http\nAuthorization: Basic your credentials\n```', language: 'markdown' },
		{ good: '```http\nAuthorization: Basic token\n```', language: 'markdown' },
		{ good: "fetch('/a', { headers: { Authorization: `Basic ${btoa('user:pass')}` } })", language: 'typescript' },
		{ good: "fetch('/a', { headers: { Authorization: 'Basic ' + encoded } })", language: 'typescript' },
		{ bad: 'GET https://a.example\nAuthorization: Basic «"dXNlcjpwYXNz"»' },
	],
	concerns: { kind: 'request', fields: credentialFields, value: /^basic/i, onlyValue: true },
	check(message, report) {
		for (const source of basicCredentials(message)) {
			const { text } = source;
			// Words with spaces, or parentheses, describe in documents what belongs there.
			if (/^[\w+/-]*={0,2}$/.test(text) || /[\s()]/.test(text) || (message.origin !== 'code' && text.includes(':'))) {
				continue;
			}
			const isPlain = /^[!-~]*:[!-~]*$/.test(text);
			report({
				at: source,
				message: 'This is not base64: encode user name and password, joined by a colon.',
				...(isPlain && { fixes: [changeTo(source, base64OfText(text), 'Encode it in base64')] }),
			});
		}
	},
});
