import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-length/invalid',
	severity: 'error',
	title: '`Content-Length` is a number of bytes',
	why: 'Recipients must refuse a message whose length they cannot read.',
	spec: rfc(9110, '8.6'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Length: «12kb»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Length: «-1»' },
		{ bad: "res.setHeader('Content-Length', '«1,5e3»')", language: 'typescript' },
		{ good: 'HTTP/1.1 200 OK\nContent-Length: 12000' },
		{ good: 'HTTP/1.1 200 OK\nContent-Length: {{length}}' },
	],
});
