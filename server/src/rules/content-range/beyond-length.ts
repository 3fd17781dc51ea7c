import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-range/beyond-length',
	severity: 'error',
	title: 'A content range lies within the length',
	why: 'Bytes count from 0, so the last of 10 is number 9.',
	spec: rfc(9110, '14.4'),
	examples: [
		{ bad: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes «0-10/10»' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-10/*' },
	],
});
