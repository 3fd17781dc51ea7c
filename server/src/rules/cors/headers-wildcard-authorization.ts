import { elements, fieldLines } from '../../http/message';
import { spec } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cors/headers-wildcard-authorization',
	severity: 'off',
	title: '`Access-Control-Allow-Headers: *` also names `Authorization`',
	why: '`*` allows every header but `Authorization`, which must be named. Switch this on where requests carry one.',
	spec: spec('Fetch, CORS protocol', 'https://fetch.spec.whatwg.org/#http-access-control-allow-headers'),
	concerns: { fields: ['access-control-allow-headers'] },
	examples: [
		{
			bad: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: «*»',
			fixed: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: *, Authorization',
		},
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: *, authorization' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: Content-Type' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: *, {{more}}' },
		{ good: 'HTTP/1.1 204 No Content\nAccess-Control-Allow-Headers: *\nAccess-Control-Allow-Credentials: true', hidden: true },
	],
	check(message, report) {
		const names = elements(message, 'access-control-allow-headers').map(({ source }) => source);
		const everything = names.find(({ text }) => text === '*');
		const hasCredentials = fieldLines(message, 'access-control-allow-credentials').some(({ valueText }) => valueText?.text === 'true');
		if (everything && !hasCredentials && !names.some(name => name.isDynamic || name.text.toLowerCase() === 'authorization')) {
			report({
				at: everything,
				message: '`*` does not include `Authorization`: name it, too, if requests carry it.',
				fixes: [{ title: 'Add `Authorization`', edits: [everything.append(', Authorization')] }],
				severity: 'hint',
			});
		}
	},
});
