import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'referer/invalid',
	severity: 'warning',
	title: '`Referer` is a URL',
	why: 'It is absolute or relative, and has no spaces or other characters that a URI cannot have.',
	spec: rfc(9110, '10.1.3'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nReferer: a« »b', fixed: 'GET /a HTTP/1.1\nHost: a.example\nReferer: a%20b' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://a.example/b?c=d' },
		{
			bad: 'GET /a HTTP/1.1\nHost: a.example\nReferer: «<https://a.example/b>»',
			fixed: 'GET /a HTTP/1.1\nHost: a.example\nReferer: https://a.example/b',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: /b' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: <https://your.app>/b' },
		{ good: '```http\nReferer: <https://...>\n```', language: 'markdown' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: about:blank' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nReferer: <url of the page>' },
	],
});
