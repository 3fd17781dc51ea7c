import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-range/invalid-syntax',
	severity: 'error',
	title: '`Content-Range` says first, last and length',
	why: 'Without it, or with one that cannot be read, the client does not know where the part belongs.',
	spec: rfc(9110, '14.4'),
	examples: [
		{ bad: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes «0-9 10»' },
		{ bad: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes «*/*»' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/10' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-9/*' },
		{ good: 'HTTP/1.1 416 Range Not Satisfiable\nContent-Range: bytes */10' },
		{ good: 'HTTP/1.1 206 Partial Content\nContent-Range: exampleunit a..b of c' },
	],
});
