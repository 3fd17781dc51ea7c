import { statusOf } from '../../http/message';
import { statusCodes } from '../../http/statusCodes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/out-of-range',
	severity: 'error',
	title: 'Status codes are from 100 to 599',
	why: 'The first digit says what sort of answer it is, and there are five sorts. Clients treat any other code as an error of the server, and some libraries refuse to send or read it.',
	spec: rfc(9110, '15'),
	examples: [
		{ bad: 'HTTP/1.1 «600» Very Bad' },
		{ bad: 'res.status(«600»)', language: 'typescript' },
		{ bad: 'res.statusCode = «700»', language: 'typescript' },
		{ good: 'HTTP/1.1 500 Internal Server Error' },
		{ good: 'HTTP/1.1 999 Request Denied' },
		{ good: 'if (res.status >= 500 && res.status < 600) retry()', language: 'typescript' },
		{ good: 'if (statusCode >= 100 && statusCode !== 600) retry()', language: 'typescript' },
		{ good: 'const range = { status: 600 }', language: 'typescript' },
	],
	concerns: { statusCodes: 'unknown' },
	check(message, report) {
		const code = statusOf(message);
		if (code === undefined || (code >= 100 && code <= 599) || statusCodes.has(`${code}`)) {
			return;
		}
		const { source } = message.statusCode!;
		report({ at: source, message: `\`${source.text}\` is not a status code: they go from 100 to 599.` });
	},
});
