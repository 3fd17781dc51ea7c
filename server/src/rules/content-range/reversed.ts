import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-range/reversed',
	severity: 'error',
	title: 'A content range ends where it starts or later',
	why: 'A part that ends before it starts is invalid: recipients must not join it with what they have.',
	spec: rfc(9110, '14.4'),
	examples: [
		{
			bad: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes «9-0/10»',
			fixed: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10',
		},
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10' },
	],
});
