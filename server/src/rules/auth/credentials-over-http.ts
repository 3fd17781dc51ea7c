import { type FieldLine, fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { httpUrl } from '../message/httpUrl';
import { defineRule } from '../rule';

const names = ['authorization', 'x-api-key'];

export default defineRule({
	id: 'auth/credentials-over-http',
	severity: 'information',
	title: 'Credentials are sent over HTTPS',
	why: 'Over plain HTTP, everybody on the way can read a token or a password and use it. Hosts of this machine and of private networks are left alone.',
	spec: rfc(6750, '5.3'),
	examples: [
		{
			bad: 'GET «http»://a.example/\nAuthorization: Bearer {{token}}',
			fixed: 'GET https://a.example/\nAuthorization: Bearer {{token}}',
		},
		{ bad: 'GET «http»://a.example/ HTTP/1.1\nX-API-Key: abc', fixed: 'GET https://a.example/ HTTP/1.1\nX-API-Key: abc' },
		{ good: 'GET https://a.example/\nAuthorization: Bearer {{token}}' },
		{ good: 'GET http://localhost:3000/\nAuthorization: Bearer {{token}}' },
		{ good: 'GET http://127.0.0.1/\nAuthorization: Basic dTpw' },
		{ good: 'GET http://192.168.1.20:8080/\nAuthorization: Basic dTpw' },
		{ good: 'GET http://[::1]/\nAuthorization: Basic dTpw' },
		{ good: 'GET http://api:8080/\nAuthorization: Basic dTpw' },
		{ good: 'GET http://api.shop.svc.cluster.local/\nAuthorization: Basic dTpw' },
		{ good: 'GET http://{{host}}/\nAuthorization: Bearer {{token}}' },
		{ good: 'GET http://a.example/\nAuthorization: Digest user password' },
		{ good: 'GET http://a.example/\nAccept: */*' },
		{ good: 'GET http://{{tenant}}.a.example/\nAuthorization: Bearer {{token}}' },
		{ good: 'GET http://0.0.0.0:8080/\nAuthorization: Bearer {{token}}' },
	],
	concerns: { kind: 'request', fields: names, target: /^http:/i },
	check(message, report) {
		const target = message.target?.source;
		const url = target && /^http:/i.test(target.text) ? httpUrl(target) : undefined;
		if (!target || !url || url.host.isDynamic || isPrivate(url.host.text)) {
			return;
		}
		const line = names.flatMap(name => fieldLines(message, name)).find(isSecret);
		if (line) {
			const at = target.slice(0, 4);
			report({
				at,
				message: `Over plain HTTP, \`${line.nameText.text}\` can be read by everybody on the way: use \`https\`.`,
				fixes: [{ title: 'Change to `https`', edits: [at.replaceWith('https')] }],
				related: { at: line.nameText, message: 'What can be read.' },
			});
		}
	},
});

/** Other schemes prove that they know a secret without telling it. */
function isSecret({ field, valueText }: FieldLine): boolean {
	return valueText !== undefined && (field?.name === 'X-API-Key' || /^(?:basic|bearer)\s/i.test(valueText.text));
}

function isPrivate(host: string): boolean {
	return (
		!host.includes('.') ||
		/(?:^|\.)(?:localhost|local|test|internal|intranet|lan|home|corp|arpa|localdomain|invalid)$/i.test(host) ||
		/^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
		host === '0.0.0.0'
	);
}
