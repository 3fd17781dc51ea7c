import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'conditional/weak-if-range',
	severity: 'error',
	title: '`If-Range` has a strong entity tag',
	why: 'A weak tag must not be sent: it does not promise that the octets are the same, so parts might not fit together.',
	spec: rfc(9110, '13.1.5'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=5-\nIf-Range: «W/"a"»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=5-\nIf-Range: "a"' },
	],
});
