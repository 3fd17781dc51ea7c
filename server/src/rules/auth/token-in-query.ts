import { isPlaceholder } from '../../http/fixes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const secret = /[?&](access_token|api[_-]?key|auth_token|id_token|client_secret|password)=([^&#]+)/gi;

export default defineRule({
	id: 'auth/token-in-query',
	severity: 'off',
	title: 'Secrets do not stand in an address',
	why: 'Addresses end up in logs, histories and `Referer`. Some services take no header, so this is for projects that want none of them. Variables are left alone.',
	spec: rfc(6750, '5.3'),
	examples: [
		{ bad: 'GET https://a.example/b?c=d&«access_token»=abc' },
		{ bad: 'GET /b?«api-key»=abc HTTP/1.1\nHost: a.example' },
		{ good: 'GET https://a.example/b?access_token={{token}}' },
		{ good: 'GET https://a.example/b?access_token=<token>' },
		{ good: 'GET https://a.example/b?access_tokens=abc' },
		{ good: 'GET https://a.example/b\nAuthorization: Bearer abc' },
	],
	concerns: { kind: 'request', target: /\?/ },
	check({ target }, report) {
		if (!target?.source.text.includes('?')) {
			return;
		}
		for (const { index, 1: name = '', 2: value = '' } of target.source.text.matchAll(secret)) {
			const from = index + 1;
			if (!isPlaceholder(target.source.slice(from + name.length + 1, from + name.length + 1 + value.length))) {
				const at = target.source.slice(from, from + name.length);
				report({
					at,
					message: `What \`${name}\` says ends up in logs: send it in \`Authorization\`, if the service takes it there.`,
				});
			}
		}
	},
});
