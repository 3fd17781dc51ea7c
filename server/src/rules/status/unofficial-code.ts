import { statusOf } from '../../http/message';
import { statusCodes } from '../../http/statusCodes';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const unofficial = [...statusCodes.values()].filter(({ isRegistered }) => !isRegistered).map(({ name }) => Number(name));

export default defineRule({
	id: 'status/unofficial-code',
	severity: 'information',
	title: 'Status codes are registered ones',
	why: 'Codes that one vendor invented mean something to its own software only; everybody else treats them as the first of their class. In code, `499` and `599` are not judged: they are the bound of many a comparison.',
	spec: rfc(9110, '16.2'),
	examples: [
		{ bad: 'HTTP/1.1 «499» Client Closed Request' },
		{ bad: 'res.status(«419»)', language: 'typescript' },
		{ good: 'if (res.status === 520 || [521, 522].includes(res.status)) retry()', language: 'typescript' },
		{ good: 'HTTP/1.1 408 Request Timeout' },
		{ good: 'if (res.status >= 400 && res.status <= 499) give(up)', language: 'typescript' },
		{ bad: 'res.status(«999»)', language: 'typescript' },
	],
	concerns: { statusCodes: unofficial },
	check(message, report) {
		const code = statusOf(message);
		const known = statusCodes.get(`${code}`);
		if (code === undefined || !known || known.isRegistered || (code % 100 === 99 && code < 600 && message.origin === 'code')) {
			return;
		}
		const advice = known.insteadUse ? `use ${known.insteadUse}` : 'use a registered code';
		const owner = known.vendor ? ` but comes from ${known.vendor}` : '';
		report({
			at: message.statusCode!.source,
			message: `\`${code}\` is not registered${owner}: ${advice} where other clients read it.`,
		});
	},
});
