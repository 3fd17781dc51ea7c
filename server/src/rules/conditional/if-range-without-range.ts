import { deleteLineFix, fieldLines, isWithout, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'conditional/if-range-without-range',
	severity: 'warning',
	title: '`If-Range` goes with `Range`',
	why: 'It says when the range may be sent. Without a range there is nothing to decide: clients must not send it, and servers ignore it.',
	spec: rfc(9110, '13.1.5'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\n«If-Range»: "a"\nHost: a.example\n', fixed: 'GET /a HTTP/1.1\nHost: a.example\n' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=5-\nIf-Range: "a"' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Range: "a"\n{{range}}: bytes=5-' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Range: "a"\n...' },
		{ good: '```http\nIf-Range: "a"\n```', language: 'markdown' },
		{ good: "fetch('/a', { headers: { 'If-Range': '\"a\"', ...range } })", language: 'typescript' },
	],
	concerns: { kind: 'request', fields: ['if-range'] },
	check(message, report) {
		if (!isWithout(message, 'range')) {
			return;
		}
		for (const line of fieldLines(message, 'if-range')) {
			report({
				at: line.nameText,
				message: 'Servers ignore `If-Range` without `Range`: add `Range`, or delete the line.',
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
