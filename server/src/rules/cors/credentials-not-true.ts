import { isPlaceholder } from '../../http/fixes';
import { fieldLines, deleteLineFix, possible } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/credentials-not-true',
	severity: 'warning',
	title: '`Access-Control-Allow-Credentials` is `true`, or left out',
	why: 'Browsers compare with `true` in lower case, and take anything else for no. To forbid credentials, leave the header out.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-cors-protocol'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Credentials: «True»',
			fixed: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Credentials: true',
		},
		{
			bad: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Credentials: «false»\nVary: Origin',
			fixed: 'HTTP/1.1 200 OK\nVary: Origin',
		},
		{ bad: "res.setHeader('Access-Control-Allow-Credentials', '«false»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Credentials: true' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Credentials: {{credentials}}' },
		{ good: 'HTTP/1.1 200 OK\nAccess-Control-Allow-Credentials:' },
	],
	concerns: { fields: ['access-control-allow-credentials'], onlyValue: true },
	check(message, report) {
		for (const line of fieldLines(message, 'access-control-allow-credentials')) {
			const value = line.valueText;
			if (!value?.length || value.text === 'true' || isPlaceholder(value)) {
				continue;
			}
			const isMeant = /^(?:true|1|yes)$/i.test(value.text);
			report({
				at: value,
				message: isMeant
					? `Browsers take \`${value.text}\` for no: write \`true\`, in lower case.`
					: '`true` is the only value: to forbid credentials, delete the line.',
				fixes: possible(isMeant ? changeTo(value, 'true') : deleteLineFix(line)),
			});
		}
	},
});
