import { addFieldFix, elements, fieldLines, isWithout, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'te/missing-connection',
	severity: 'warning',
	title: 'In HTTP/1.1, `TE` is named in `Connection`',
	why: '`TE` is for the next hop only, and must be named in `Connection` so that a proxy does not pass it on. HTTP/2 and HTTP/3 have no `Connection`. Clients for `.http` files see to the connection themselves: there it is a hint.',
	spec: rfc(9110, '10.1.4'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\n«TE»: trailers',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nTE: trailers\nConnection: TE',
		},
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nConnection: close\n«TE»: trailers',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nConnection: close, TE\nTE: trailers',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nConnection: te\nTE: trailers' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nConnection: {{options}}\nTE: trailers' },
		{ good: 'GET /a HTTP/2\nHost: a.example\nTE: trailers' },
		{ good: 'GET https://a.example\nTE: trailers' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nTE:' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nTE: trailers\n...' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nConnection: close\nTE: trailers\n...' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\n{{name}}: {{value}}\nTE: trailers' },
	],
	concerns: { kind: 'request', fields: ['te'] },
	check(message, report) {
		const line = fieldLines(message, 'te').find(({ valueText }) => valueText?.text);
		const options = elements(message, 'connection').map(({ source }) => source);
		const isNamed = options.some(({ text, isDynamic }) => isDynamic || text.toLowerCase() === 'te');
		if (!line || !message.isComplete || message.version?.source.text !== 'HTTP/1.1' || isNamed) {
			return;
		}
		const lines = fieldLines(message, 'connection');
		const connection = lines.find(({ valueText }) => valueText?.text)?.valueText;
		if (lines.length > 0 || isWithout(message, 'connection')) {
			report({
				at: line.nameText,
				message: '`TE` is for the next hop only: name it in `Connection`.',
				...(message.origin === 'client' && { severity: 'hint' }),
				fixes: possible(
					connection
						? { title: 'Name it in `Connection`', edits: [connection.append(', TE')] }
						: addFieldFix(message, 'Connection: TE'),
				),
			});
		}
	},
});
