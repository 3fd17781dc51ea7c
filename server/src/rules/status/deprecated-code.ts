import { statusOf } from '../../http/message';
import { statusCodes } from '../../http/statusCodes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const deprecated = [...statusCodes.values()].filter(({ status }) => status === 'deprecated').map(({ name }) => Number(name));

export default defineRule({
	id: 'status/deprecated-code',
	severity: 'warning',
	title: 'Status codes are not deprecated',
	why: 'Clients ignore `305` for security reasons, `306` never left its draft, WebDAV has dropped `102`, and the framework of `510` is historic. `102` and `510` do no harm, so they are only information.',
	spec: rfc(9110, '15.4.6'),
	tag: 'deprecated',
	examples: [
		{ bad: 'HTTP/1.1 «305» Use Proxy' },
		{ bad: 'res.writeHead(«510»)', language: 'typescript' },
		{ good: 'switch (res.status) { case 102: wait() }', language: 'typescript' },
		{ good: 'HTTP/1.1 307 Temporary Redirect\nLocation: /b' },
	],
	concerns: { statusCodes: deprecated },
	check(message, report) {
		const code = statusOf(message);
		const known = statusCodes.get(`${code}`);
		if (known?.status !== 'deprecated') {
			return;
		}
		report({
			at: message.statusCode!.source,
			message: `\`${code}\` is deprecated: ${known.insteadUse ? `use ${known.insteadUse}` : 'do not send it'}.`,
			...(code !== 305 && code !== 306 && { severity: 'information' }),
		});
	},
});
