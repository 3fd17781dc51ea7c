import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Methods beyond these, such as QUERY, may define what it means to them. */
const without = new Set(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']);

export default defineRule({
	id: 'conditional/if-modified-since-method',
	severity: 'warning',
	title: '`If-Modified-Since` goes with `GET` or `HEAD`',
	why: 'With any other method, servers must ignore it: a change is sent whether or not the resource was modified. What guards a change is `If-Match` or `If-Unmodified-Since`. Azure Storage takes it with other methods; requests that have an `x-ms-…` header are left alone.',
	spec: rfc(9110, '13.1.3'),
	examples: [
		{ bad: 'PUT /a HTTP/1.1\nHost: a.example\n«If-Modified-Since»: Sun, 06 Nov 1994 08:49:37 GMT\n\n…' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nIf-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT\n\n…' },
		{ good: 'QUERY /a HTTP/1.1\nHost: a.example\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT' },
		{ good: 'DELETE /a HTTP/1.1\nHost: a.example\nx-ms-version: 2024-11-04\nIf-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT' },
	],
	concerns: { kind: 'request', fields: ['if-modified-since'] },
	check(message, report) {
		const method = message.method?.source;
		if (!method || !without.has(method.text) || message.fieldLines.some(({ nameText }) => /^x-ms-/i.test(nameText.text))) {
			return;
		}
		for (const { nameText } of fieldLines(message, 'if-modified-since')) {
			report({
				at: nameText,
				message: `Servers ignore \`If-Modified-Since\` with \`${method.text}\`: use \`If-Match\` or \`If-Unmodified-Since\`.`,
				...(message.origin === 'code' && { severity: 'hint' }),
				related: { at: method, message: 'The method of the request.' },
			});
		}
	},
});
