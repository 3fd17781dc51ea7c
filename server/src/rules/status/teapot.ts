import { statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/teapot',
	severity: 'hint',
	title: '`418` is a joke',
	why: 'It is reserved, unused, because of the teapot of RFC 2324. It tells a client nothing but that the request is at fault.',
	spec: rfc(9110, '15.5.19'),
	examples: [
		{ bad: "HTTP/1.1 «418» I'm a teapot" },
		{ bad: 'res.status(«418»)', language: 'typescript' },
		{ good: 'if (res.status === 418) laugh()', language: 'typescript' },
		{ good: 'HTTP/1.1 400 Bad Request' },
	],
	concerns: { statusCodes: [418] },
	check(message, report) {
		if (statusOf(message) === 418) {
			report({
				at: message.statusCode!.source,
				message: '`418` has no meaning but the joke. Use `400` or `403` for anything serious.',
			});
		}
	},
});
