import { deleteLineFix, fieldLines, isWithout, type Message, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'expect/without-content',
	severity: 'warning',
	title: '`Expect: 100-continue` is for requests with content',
	why: 'It asks whether the content should follow. Where there is none, it must not be sent: it only costs time. Content that a file or a script adds cannot be seen here, so only methods that rarely have any, and `Content-Length: 0`, are reported.',
	spec: rfc(9110, '10.1.1'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nExpect: «100-continue»\n', fixed: 'GET /a HTTP/1.1\nHost: a.example\n' },
		{
			bad: 'POST /a HTTP/1.1\nHost: a.example\nContent-Length: 0\nExpect: «100-continue»\n',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Length: 0\n',
		},
		{ bad: 'DELETE /a HTTP/1.1\nHost: a.example\nExpect: «100-continue»\n', fixed: 'DELETE /a HTTP/1.1\nHost: a.example\n' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nContent-Length: 5\nExpect: 100-continue' },
		{ good: 'PUT /a HTTP/1.1\nHost: a.example\nExpect: 100-continue\n\n< ./a.json' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nExpect: 100-continue\n\n{}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nTransfer-Encoding: chunked\nExpect: 100-continue' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nExpect: 100-continue\n...' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nExpect: 200-ok', hidden: true },
	],
	concerns: { kind: 'request', fields: ['expect'] },
	check(message, report) {
		if (message.content || !isWithoutContent(message)) {
			return;
		}
		for (const line of fieldLines(message, 'expect')) {
			if (line.valueText && /^100-continue$/i.test(line.valueText.text)) {
				report({
					at: line.valueText,
					message: 'This request has no content to wait for: delete the line.',
					fixes: possible(deleteLineFix(line)),
				});
			}
		}
	},
});

function isWithoutContent(message: Message): boolean {
	if (!isWithout(message, 'transfer-encoding')) {
		return false;
	}
	const length = fieldLines(message, 'content-length')[0]?.valueText;
	return length
		? length.text === '0'
		: /^(?:GET|HEAD|DELETE|TRACE)$/.test(message.method?.source.text ?? '') && isWithout(message, 'content-length');
}
