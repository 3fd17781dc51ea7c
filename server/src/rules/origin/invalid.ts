import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'origin/invalid',
	severity: 'error',
	title: '`Origin` is scheme, host and port, or `null`',
	why: 'Servers compare it with the origins they know: a path or a trailing slash makes it match none.',
	spec: rfc(6454, '7.1'),
	examples: [
		{ bad: 'GET https://b.example\nOrigin: «https://a.example/»', fixed: 'GET https://b.example\nOrigin: https://a.example' },
		{ bad: 'GET https://b.example\nOrigin: «https://a.example/page»', fixed: 'GET https://b.example\nOrigin: https://a.example' },
		{ bad: 'GET https://b.example\nOrigin: «a.example»' },
		{ good: 'GET https://b.example\nOrigin: http://localhost:3000' },
		{ good: 'GET https://b.example\nOrigin: null' },
		{ good: 'GET https://b.example\nOrigin: chrome-extension://abcdefgh' },
		{ good: 'GET https://b.example\nOrigin: {{origin}}/' },
		{ good: 'GET https://b.example\nOrigin: https://a.example https://c.example', hidden: true },
	],
});
