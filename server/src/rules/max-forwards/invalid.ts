import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'max-forwards/invalid',
	severity: 'error',
	title: '`Max-Forwards` is a number',
	why: 'Proxies count it down; they cannot count down anything else.',
	spec: rfc(9110, '7.6.2'),
	examples: [
		{ bad: 'TRACE /a HTTP/1.1\nHost: a.example\nMax-Forwards: «ten»' },
		{ bad: 'TRACE /a HTTP/1.1\nHost: a.example\nMax-Forwards: «-1»' },
		{ good: 'TRACE /a HTTP/1.1\nHost: a.example\nMax-Forwards: 10' },
		{ good: 'TRACE /a HTTP/1.1\nHost: a.example\nMax-Forwards: {{count}}' },
		{ good: 'TRACE /a HTTP/1.1\nHost: a.example\nMax-Forwards: <number>' },
	],
});
