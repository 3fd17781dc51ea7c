import { fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/null-origin',
	severity: 'information',
	title: '`Access-Control-Allow-Origin` is not `null`',
	why: '`null` is what every opaque origin sends: sandboxed frames of all sites, local files, some redirects. Whoever allows it, allows everybody, with credentials if those are allowed too.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-origin'),
	concerns: { fields: ['access-control-allow-origin'], value: /null/, onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: «null»' },
		{ bad: "res.setHeader('Access-Control-Allow-Origin', '«null»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://a.example' },
		{ good: 'HTTP/1.1 200 OK\nTiming-Allow-Origin: null' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nOrigin: null' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://null.example' },
	],
	check(message, report) {
		for (const { valueText } of fieldLines(message, 'access-control-allow-origin')) {
			if (valueText?.text === 'null') {
				report({
					at: valueText,
					message: '`null` is the origin of every sandboxed frame: name the origins you trust instead.',
				});
			}
		}
	},
});
