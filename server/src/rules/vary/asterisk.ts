import { elements } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'vary/asterisk',
	severity: 'hint',
	title: '`Vary` names headers',
	why: 'A response with `Vary: *` is never used again without asking the server. If that is meant, `Cache-Control: no-store` or `no-cache` says so more clearly.',
	spec: rfc(9111, '4.1'),
	concerns: { fields: ['vary'], value: /\*/, onlyValue: true },
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: «*»' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept' },
		{ good: 'HTTP/1.1 200 OK\nVary: *, Accept', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nVary: *\nVary: {{name}}' },
		{ good: 'HTTP/1.1 200 OK\nVary: X-Shop-*' },
	],
	check(message, report) {
		const names = elements(message, 'vary').filter(({ source }) => source.length > 0);
		if (names.length === 1 && names[0]!.source.text === '*') {
			report({
				at: names[0]!.source,
				message: 'With `*`, no cache can use this response again without asking: name the headers that it depends on.',
			});
		}
	},
});
