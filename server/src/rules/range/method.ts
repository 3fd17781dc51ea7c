import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** What other methods make of it, such as QUERY, is theirs to define. */
const without = new Set(['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']);

export default defineRule({
	id: 'range/method',
	severity: 'warning',
	title: '`Range` goes with `GET`',
	why: 'Ranges are defined for `GET` only: servers must ignore the field with any other method. With `HEAD` it is a hint, because many servers answer what they would to a `GET`. Units of their own, which some services have, are left alone.',
	spec: rfc(9110, '14.2'),
	examples: [
		{ bad: 'PUT /a HTTP/1.1\nHost: a.example\n«Range»: bytes=0-499\n\n…' },
		{ bad: 'HEAD /a HTTP/1.1\nHost: a.example\n«Range»: bytes=0-499' },
		{ bad: "fetch('/a', { method: 'POST', headers: { «Range»: 'bytes=0-499' } })", language: 'typescript' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{ good: 'QUERY /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{ good: 'POST /rpc/list HTTP/1.1\nHost: a.example\nRange: items=0-9' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nContent-Range: bytes 0-499/500' },
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{ good: "fetch('/a', { headers: { Range: 'bytes=0-499' } })", language: 'typescript' },
	],
	concerns: { kind: 'request', fields: ['range'] },
	check(message, report) {
		const method = message.method?.source;
		if (!method || !without.has(method.text)) {
			return;
		}
		for (const { nameText, valueText } of fieldLines(message, 'range')) {
			if (/^bytes=/i.test(valueText?.text ?? '')) {
				report({
					at: nameText,
					message: `Servers ignore \`Range\` with \`${method.text}\`: it goes with \`GET\` only.`,
					...(method.text === 'HEAD' && { severity: 'hint' }),
					related: { at: method, message: 'The method of the request.' },
				});
			}
		}
	},
});
