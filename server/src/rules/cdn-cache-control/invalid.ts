import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cdn-cache-control/invalid',
	severity: 'warning',
	title: '`CDN-Cache-Control` has whole numbers of seconds',
	why: 'It is a Structured Field: a CDN ignores a directive whose value has another type.',
	spec: rfc(9213, '2.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCDN-Cache-Control: max-age=«foo»' },
		{ bad: 'HTTP/1.1 200 OK\nCDN-Cache-Control: max-age=«-5»' },
		{ good: 'HTTP/1.1 200 OK\nCDN-Cache-Control: max-age=60, no-store' },
	],
});
