import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'range/unknown-unit',
	severity: 'warning',
	title: 'The unit of `Range` is `bytes`',
	why: 'It is the only unit that is registered; a server that does not know a unit ignores the field and sends the whole. A server may define its own, so anything but a slip is only a hint.',
	spec: rfc(9110, '14.2'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: «byte»=0-499',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-499',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: «items»=0-9' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: Bytes=0-499' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: {{unit}}=0-9' },
		{ good: 'HTTP/1.1 202 Accepted\nRange: bits=0-1023' },
	],
});
