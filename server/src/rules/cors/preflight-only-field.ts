import { isPlaceholder } from '../../http/fixes';
import { deleteLineFix, possible } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

const names = ['access-control-allow-methods', 'access-control-allow-headers', 'access-control-max-age'];

export default defineRule({
	id: 'cors/preflight-only-field',
	severity: 'hint',
	title: 'Only responses to preflight requests say which methods and headers are allowed, and for how long',
	why: 'Browsers look at `Access-Control-Allow-Methods`, `-Allow-Headers` and `-Max-Age` only in the answer to a preflight `OPTIONS` request. Elsewhere they do no harm, and many servers send them with everything.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-responses'),
	concerns: { fields: names },
	tag: 'unnecessary',
	examples: [
		{
			bad: '```http\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *\n«Access-Control-Max-Age»: 600\n```',
			fixed: '```http\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nAccess-Control-Allow-Origin: *\n```',
			language: 'markdown',
		},
		{
			good: '```http\nOPTIONS /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 204 No Content\nAccess-Control-Max-Age: 600\n```',
			language: 'markdown',
		},
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Methods: PUT' },
		{
			good: "app.get('/a', (req, res) => res.setHeader('Access-Control-Allow-Methods', 'PUT'))",
			language: 'typescript',
		},
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 204 No Content\nAccess-Control-Max-Age: 600' },
	],
	check(message, report) {
		const method = message.inReplyTo?.method?.source;
		if (!method || isPlaceholder(method) || method.text.toUpperCase() === 'OPTIONS') {
			return;
		}
		for (const line of message.fieldLines.filter(line => names.some(name => line.is(name)))) {
			report({
				at: line.nameText,
				message: `Browsers look at \`${line.nameText.text}\` only in responses to a preflight \`OPTIONS\` request. Delete it.`,
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
