import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'early-data/invalid',
	severity: 'warning',
	title: '`Early-Data` is `1`',
	why: 'It has no other value: servers cannot tell what anything else means.',
	spec: rfc(8470, '5.1'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nEarly-Data: «true»', fixed: 'GET /a HTTP/1.1\nHost: a.example\nEarly-Data: 1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nEarly-Data: 1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nEarly-Data: {{early}}' },
	],
});
