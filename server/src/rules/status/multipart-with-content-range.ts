import { deleteLineFix, fieldLines, possible, statusOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'status/multipart-with-content-range',
	severity: 'warning',
	title: 'Each of several parts has its own range',
	why: 'In `multipart/byteranges` every part says by its own `Content-Range` which part it is. For the response as a whole there is none, and it must not be sent.',
	spec: rfc(9110, '15.3.7.2'),
	examples: [
		{
			bad: 'HTTP/1.1 206 Partial Content\n«Content-Range»: bytes 0-9/100\nContent-Type: multipart/byteranges; boundary=b',
			fixed: 'HTTP/1.1 206 Partial Content\nContent-Type: multipart/byteranges; boundary=b',
		},
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Type: multipart/byteranges; boundary=b' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/100\nContent-Type: text/plain' },
	],
	concerns: { fields: ['content-range'], statusCodes: [206] },
	check(message, report) {
		const isMultipart = fieldLines(message, 'content-type').some(({ valueText }) =>
			/^multipart\/byteranges/i.test(valueText?.text ?? ''),
		);
		if (statusOf(message) !== 206 || !isMultipart || message.origin === 'code') {
			return;
		}
		for (const line of fieldLines(message, 'content-range')) {
			report({
				at: line.nameText,
				message: 'The parts of `multipart/byteranges` have their own `Content-Range`, the response has none. Delete the line.',
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
