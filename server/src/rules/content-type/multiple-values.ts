import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/multiple-values',
	severity: 'error',
	title: 'Content has one media type',
	why: 'Recipients take the first, the last, or none: they do not agree on which.',
	spec: rfc(9110, '8.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: text/html«, text/plain»', fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/html' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: multipart/mixed; boundary="a,b"' },
	],
});
