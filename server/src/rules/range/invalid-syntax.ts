import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'range/invalid-syntax',
	severity: 'error',
	title: '`Range` names a unit and its ranges',
	why: 'Servers ignore or reject a range that they cannot read.',
	spec: rfc(9110, '14.2'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: «0-499»', fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499, «500»' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: «bytes »=0-499', fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{
			bad: "fetch('/a', { headers: { Range: '«0-499»' } })",
			fixed: "fetch('/a', { headers: { Range: 'bytes=0-499' } })",
			language: 'typescript',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes= 0-499 , -500, 1000-' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: items=a..b' },
		{ good: 'HTTP/1.1 202 Accepted\nRange: 0-1023' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes={{from}}-{{to}}' },
	],
});
