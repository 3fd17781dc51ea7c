import { authSchemes } from '../../http/authSchemes';
import { isPlaceholder } from '../../http/fixes';
import { isJsonWebToken } from '../../http/grammars/jsonWebToken';
import { fieldLines } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'auth/missing-scheme',
	severity: 'warning',
	title: '`Authorization` begins with a scheme',
	why: 'Servers that follow the standard expect `Bearer` before a token. Some APIs want the bare key, so anything that does not look like a JSON Web Token is only information.',
	spec: rfc(9110, '11.4'),
	examples: [
		{
			bad: 'GET https://a.example\nAuthorization: «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl»',
			fixed: 'GET https://a.example\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
		},
		{ bad: 'GET https://a.example\nAuthorization: «eyJh.a.b»', fixed: 'GET https://a.example\nAuthorization: Bearer eyJh.a.b' },
		{
			bad: 'GET https://a.example\nAuthorization: «0123456789abcdef»',
			fixed: 'GET https://a.example\nAuthorization: Bearer 0123456789abcdef',
		},
		{ good: 'GET https://a.example\nAuthorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl' },
		{ good: 'GET https://a.example\nAuthorization: secret' },
		{ good: 'GET https://a.example\nAuthorization: {{authorization}}' },
		{ good: 'GET https://a.example\nAuthorization: <authorization token>' },
		{ good: 'GET https://a.example\nAuthorization: eyJhbGciOi...' },
		{ good: 'GET https://a.example\nAuthorization: AWS4-HMAC-SHA256 Credential=a, SignedHeaders=host, Signature=b' },
		{ good: 'GET https://a.example\nAuthorization: SCRAM-SHA-256', hidden: true },
		{ good: 'GET https://a.example\nAuthorization: user@a.example:0123456789abcdef' },
	],
	concerns: { fields: ['authorization'], value: /^\S+$/, onlyValue: true },
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'authorization')) {
			if (valueText && isToken68(valueText.text) && !isPlaceholder(valueText) && !authSchemes.has(valueText.text.toLowerCase())) {
				const isToken = isJsonWebToken(valueText.text);
				const fix = changeTo(valueText, `Bearer ${valueText.text}`, 'Put `Bearer` before it');
				report({
					at: valueText,
					message: isToken
						? 'A token needs its scheme before it: write `Bearer`, a space, and the token.'
						: 'No authentication scheme stands here: unless the server wants the bare key, write `Bearer`, or another scheme, before it.',
					severity: isToken ? 'warning' : 'information',
					fixes: [isToken ? fix : { title: fix.title, edits: fix.edits }],
				});
			}
		}
	},
});

/** `token68` (RFC 9110 §11.2), long enough to be a key rather than a word, or a token by its shape. */
function isToken68(text: string): boolean {
	return isJsonWebToken(text) || (text.length > 12 && /^[\w.~+/-]+=*$/.test(text));
}
