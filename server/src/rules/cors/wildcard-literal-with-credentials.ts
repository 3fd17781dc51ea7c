import { elements, fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

const fields = ['access-control-allow-methods', 'access-control-allow-headers', 'access-control-expose-headers'] as const;

export default defineRule({
	id: 'cors/wildcard-literal-with-credentials',
	severity: 'warning',
	title: 'With credentials, methods and headers are named one by one',
	why: 'For requests with credentials, `*` is no wildcard but a method or header of that name, so nothing is allowed. Requests without credentials are not affected.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-new-header-syntax'),
	concerns: { fields, value: /\*/ },
	examples: [
		{
			bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Headers: «*»',
		},
		{
			bad: "const headers = { 'Access-Control-Allow-Credentials': 'true', 'Access-Control-Allow-Methods': '«*»' }",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Headers: *' },
		{
			good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Headers: Content-Type',
		},
		{
			good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Headers: *',
			hidden: true,
		},
		{
			bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Headers: Content-Type, «*»',
		},
	],
	check(message, report) {
		const credentials = fieldLines(message, 'access-control-allow-credentials').find(({ valueText }) => valueText?.text === 'true');
		// Then credentials are most likely not meant at all, as cors/wildcard-with-credentials says.
		const isOpen = fieldLines(message, 'access-control-allow-origin').some(({ valueText }) => valueText?.text === '*');
		if (!credentials || isOpen) {
			return;
		}
		for (const { source } of fields.flatMap(name => elements(message, name))) {
			if (source.text === '*') {
				report({
					at: source,
					message: 'For requests with credentials `*` is no wildcard: list the names.',
					related: { at: credentials.valueText ?? credentials.nameText, message: 'Credentials are allowed here.' },
				});
			}
		}
	},
});
