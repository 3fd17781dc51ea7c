import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'range/reversed',
	severity: 'error',
	title: 'A range ends where it starts or later',
	why: 'A range that ends before it starts is invalid: servers ignore or reject the whole field.',
	spec: rfc(9110, '14.1.1'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=«9-0»', fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-9' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-9, -5, 7-7' },
	],
});
