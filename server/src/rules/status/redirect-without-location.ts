import { addFieldFix, isWithout, possible, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const redirects = new Set([301, 302, 303, 307, 308]);

export default defineRule({
	id: 'status/redirect-without-location',
	severity: 'warning',
	title: 'A redirect says where to',
	why: 'Without `Location` a client has nowhere to go and shows the response as it is. `300` and `304` are no such redirects.',
	spec: rfc(9110, '15.4'),
	examples: [
		{
			bad: 'HTTP/1.1 «301» Moved Permanently\nContent-Length: 0',
			fixed: 'HTTP/1.1 301 Moved Permanently\nContent-Length: 0\nLocation: /',
		},
		{ good: 'HTTP/1.1 301 Moved Permanently\nLocation: /b' },
		{ good: 'HTTP/1.1 304 Not Modified\nETag: "a"' },
		{ good: 'HTTP/1.1 302 Found\n{{name}}: /b' },
		{ good: '```http\nHTTP/1.1 302 Found\n...\n```', language: 'markdown' },
		{ good: 'res.status(302)', language: 'typescript' },
	],
	concerns: { statusCodes: [...redirects] },
	check(message, report) {
		const code = statusOf(message);
		if (code !== undefined && redirects.has(code) && isWithout(message, 'location')) {
			report({
				at: message.statusCode!.source,
				message: `\`${code}\` redirects to nowhere. Add \`Location\`.`,
				fixes: possible(addFieldFix(message, 'Location: /')),
			});
		}
	},
});
