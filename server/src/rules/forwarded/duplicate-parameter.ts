import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'forwarded/duplicate-parameter',
	severity: 'warning',
	title: 'A parameter stands once in each element of `Forwarded`',
	why: 'What one proxy adds is one element, in which each parameter stands once. A comma begins the element of the next proxy.',
	spec: rfc(7239, '4'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1;«for»=198.51.100.17' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1;proto=http;«Proto»=https' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nForwarded: for=192.0.2.1, for=198.51.100.17;proto=https' },
	],
});
