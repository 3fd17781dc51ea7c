import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/wildcard-with-credentials',
	severity: 'error',
	title: '`Access-Control-Allow-Origin: *` does not go with credentials',
	why: 'Browsers refuse the answer to a request with credentials if the origin is `*`. Answer with the origin of the request, and add `Vary: Origin`.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «*»\nAccess-Control-Allow-Credentials: true' },
		{ bad: 'HTTP/1.1 200 OK\naccess-control-allow-credentials: true\naccess-control-allow-origin: «*»' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: {{origin}}\nAccess-Control-Allow-Credentials: true' },
	],
	concerns: { fields: ['access-control-allow-origin'], value: /^\*$/ },
	check(message, report) {
		const credentials = fieldLines(message, 'access-control-allow-credentials').find(({ valueText }) => valueText?.text === 'true');
		for (const { valueText } of fieldLines(message, 'access-control-allow-origin')) {
			if (credentials && valueText?.text === '*') {
				report({
					at: valueText,
					message:
						'`*` does not count for requests with credentials: name the origin, or leave `Access-Control-Allow-Credentials` out.',
					related: { at: credentials.valueText ?? credentials.nameText, message: 'Credentials are allowed here.' },
				});
			}
		}
	},
});
