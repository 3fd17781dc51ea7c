import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-range/equals',
	severity: 'error',
	title: 'A space stands behind the unit of `Content-Range`',
	why: '`Range` has `=`, `Content-Range` has a space: clients do not read the one for the other.',
	spec: rfc(9110, '14.4'),
	examples: [
		{
			bad: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes«=»0-9/10',
			fixed: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10',
		},
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10' },
	],
});
