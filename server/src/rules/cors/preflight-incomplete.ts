import { isPlaceholder } from '../../http/fixes';
import { addFieldFix, isWithout, type Message, possible } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule, type Finding } from '../rule';

export default defineRule({
	id: 'cors/preflight-incomplete',
	severity: 'warning',
	title: 'A preflight request is `OPTIONS`, with `Origin` and `Access-Control-Request-Method`',
	why: 'Servers take it for an ordinary request otherwise, and answer without CORS headers.',
	spec: spec('Fetch, CORS-preflight fetch', 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0'),
	concerns: { fields: ['access-control-request-method', 'access-control-request-headers'] },
	examples: [
		{
			bad: '«GET» https://a.example/\nOrigin: https://b.example\nAccess-Control-Request-Method: PUT\n',
			fixed: 'OPTIONS https://a.example/\nOrigin: https://b.example\nAccess-Control-Request-Method: PUT\n',
		},
		{
			bad: '«OPTIONS» https://a.example/\nAccess-Control-Request-Method: PUT\n',
			fixed: 'OPTIONS https://a.example/\nAccess-Control-Request-Method: PUT\nOrigin: https://example.com\n',
		},
		{
			bad: '«OPTIONS» /a HTTP/1.1\nHost: a.example\nOrigin: https://b.example\nAccess-Control-Request-Headers: x-tenant\n',
			fixed: 'OPTIONS /a HTTP/1.1\nHost: a.example\nOrigin: https://b.example\nAccess-Control-Request-Headers: x-tenant\nAccess-Control-Request-Method: GET\n',
		},
		{ good: 'OPTIONS https://a.example/\nOrigin: https://b.example\nAccess-Control-Request-Method: PUT\n' },
		{ good: 'OPTIONS https://a.example/\n{{headers}}: 1\nAccess-Control-Request-Method: PUT\n' },
		{ good: 'OPTIONS https://a.example/\nAccess-Control-Request-Method: PUT\n...\n' },
		{ good: '```http\nAccess-Control-Request-Method: PUT\n```', language: 'markdown' },
		{ good: "fetch('/a', { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'PUT' } })", language: 'typescript' },
		{ good: '{{method}} https://a.example/\nAccess-Control-Request-Method: PUT\n' },
	],
	check(message, report) {
		const method = message.method?.source;
		const asked = message.fieldLines.find(
			line => line.is('access-control-request-method') || line.is('access-control-request-headers'),
		);
		if (!method || !asked || isPlaceholder(method)) {
			return;
		}
		if (method.text.toUpperCase() === 'OPTIONS') {
			const finding = missing(message);
			if (finding) {
				report({ at: method, ...finding });
			}
			return;
		}
		report({
			at: method,
			message: `\`${asked.nameText.text}\` belongs in a preflight request, whose method is \`OPTIONS\`.`,
			fixes: [changeTo(method, 'OPTIONS')],
			related: { at: asked.nameText, message: 'This makes it a preflight request.' },
		});
	},
});

function missing(message: Message): Omit<Finding, 'at'> | undefined {
	const lines = ['Origin: https://example.com', 'Access-Control-Request-Method: GET'].filter(line =>
		isWithout(message, line.split(':')[0]!.toLowerCase()),
	);
	if (lines.length === 0) {
		return undefined;
	}
	const names = lines.map(line => `\`${line.split(':')[0]!}\``).join(' and ');
	return {
		message: `Servers do not see a preflight request here: it lacks ${names}.`,
		fixes: possible(addFieldFix(message, lines.join('\n'))),
	};
}
