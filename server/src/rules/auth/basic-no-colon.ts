import { textOfBase64 } from '../../http/grammars/base64';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { basicCredentials, credentialFields } from './basic';

export default defineRule({
	id: 'auth/basic-no-colon',
	severity: 'warning',
	title: '`Basic` credentials have a colon',
	why: 'It separates user name and password; without one, servers refuse them, also if the password is empty. What decodes to a long key is left alone: some services want that.',
	spec: rfc(7617, '2'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: Basic «dXNlcg==»' },
		{ bad: "fetch('/a', { headers: { Authorization: 'Basic «dXNlcg==»' } })", language: 'typescript' },
		{ good: 'GET https://a.example\nAuthorization: Basic dXNlcjo=' },
		{ good: 'GET https://a.example\nAuthorization: Basic password' },
		{ good: 'GET https://a.example\nAuthorization: Basic NGEwMGZmMjItY2NkNy0xMWUzLTk5ZDUtMDAwYzI5NDBlNjJj' },
		{ good: 'GET https://a.example\nAuthorization: Basic {{credentials}}' },
	],
	concerns: { kind: 'request', fields: credentialFields, value: /^basic/i, onlyValue: true },
	check(message, report) {
		for (const source of basicCredentials(message)) {
			const { text, length } = source;
			const decoded = length % 4 === 0 && /^[A-Za-z\d+/]+={0,2}$/.test(text) ? textOfBase64(text) : undefined;
			if (decoded !== undefined && /^[ -9;-~]{2,19}$/.test(decoded)) {
				report({
					at: source,
					message: 'This decodes to a text without a colon: encode `user:password`, or `user:` if there is no password.',
				});
			}
		}
	},
});
