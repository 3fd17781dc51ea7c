import { statusCodes } from '../../http/statusCodes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/magic-number',
	severity: 'off',
	title: 'Code names a status code by its constant',
	why: 'Off unless set: most code writes the number, which everybody knows. Set it where the project has agreed on constants, such as `StatusCodes` of http-status-codes, `HttpStatus` of NestJS or `constants` of `node:http2`; it does not look whether a file imports them. Limits (`status < 500`) and numbers that are no registered status code are not judged.',
	spec: rfc(9110, '15'),
	examples: [
		{ bad: 'res.status(«409»).json({});', language: 'typescript' },
		{ bad: 'const isDown = response.status === «503»;', language: 'typescript' },
		{ good: 'res.status(StatusCodes.CONFLICT).json({});', language: 'typescript' },
		{ good: 'const isWrong = response.status >= 400 && response.status < 500;', language: 'typescript' },
		{ good: 'res.status(499);', language: 'typescript' },
		{ good: 'HTTP/1.1 404 Not Found' },
	],
	concerns: { kind: 'response', origins: ['code'], isExpectedToo: true },
	check({ origin, statusCode }, report) {
		const code = origin === 'code' && statusCode ? statusCodes.get(statusCode.source.text) : undefined;
		if (code?.isRegistered) {
			report({ at: statusCode!.source, message: `Write the constant that stands for ${code.name} ${code.phrase}, not the number.` });
		}
	},
});
