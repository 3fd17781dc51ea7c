import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-length/list',
	severity: 'error',
	title: '`Content-Length` is one number',
	why: 'Lengths that differ are how requests are smuggled past a proxy, so recipients must refuse them. Equal ones may be accepted, but need not.',
	spec: rfc(9110, '8.6'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Length: «5, 5»', fixed: 'HTTP/1.1 200 OK\nContent-Length: 5' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Length: «5, 6»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Length: 5' },
	],
});
