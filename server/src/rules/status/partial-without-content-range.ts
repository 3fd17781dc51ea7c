import { fieldLines } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { requireField } from './requireField';

const check = requireField({
	codes: [206],
	name: 'Content-Range',
	lines: ['Content-Range: bytes 0-9/100'],
	message: () => '`206` does not say which part it carries. Add `Content-Range`.',
});

export default defineRule({
	id: 'status/partial-without-content-range',
	severity: 'warning',
	title: '`206` says which part it carries',
	why: '`206` must carry `Content-Range`, without which a client cannot put the parts together. Only `multipart/byteranges` has it inside, in each part.',
	spec: rfc(9110, '15.3.7'),
	examples: [
		{
			bad: 'HTTP/1.1 «206» Partial Content\nContent-Length: 10',
			fixed: 'HTTP/1.1 206 Partial Content\nContent-Length: 10\nContent-Range: bytes 0-9/100',
		},
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/100' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Type: multipart/byteranges; boundary=b' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Type: {{type}}' },
	],
	concerns: { statusCodes: [206] },
	check(message, report) {
		const types = fieldLines(message, 'content-type');
		if (!types.some(({ valueText }) => valueText?.isDynamic || /^multipart\/byteranges/i.test(valueText?.text ?? ''))) {
			check(message, report);
		}
	},
});
