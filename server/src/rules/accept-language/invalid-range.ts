import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'accept-language/invalid-range',
	severity: 'error',
	title: '`Accept-Language` lists language tags',
	why: 'A tag with an underscore matches no language.',
	spec: rfc(9110, '12.5.4'),
	examples: [
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: «en_US», de;q=0.5',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: en-US, de;q=0.5',
		},
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: «english!»' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: en-US, zh-Hant-TW;q=0.5, *;q=0.1' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Language: {{language}}' },
	],
});
