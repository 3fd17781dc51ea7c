import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/wildcard',
	severity: 'error',
	title: '`Content-Type` names one type',
	why: 'Wildcards say what would be accepted; content is of one type.',
	spec: rfc(9110, '8.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «*/*»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «text/*»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/plain' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept: */*, text/*' },
	],
});
