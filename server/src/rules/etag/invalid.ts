import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'etag/invalid',
	severity: 'error',
	title: '`ETag` holds one entity tag',
	why: 'A response has one entity tag: one text in double quotes, in which neither quotes nor spaces may stand.',
	spec: rfc(9110, '8.8.3'),
	examples: [
		{ bad: "HTTP/1.1 200 OK\nETag: «'a'»", fixed: 'HTTP/1.1 200 OK\nETag: "a"' },
		{ bad: 'HTTP/1.1 200 OK\nETag: «"a"b"»' },
		{ bad: 'HTTP/1.1 200 OK\nETag: «"a", "b"»' },
		{ bad: 'HTTP/1.1 200 OK\nETag: «*»' },
		{ good: 'HTTP/1.1 200 OK\nETag: "a"' },
		{ good: 'HTTP/1.1 200 OK\nETag: "a\\"' },
		{ good: 'HTTP/1.1 200 OK\nETag: "a,b"' },
		{ good: '```http\nPUT /a HTTP/1.1\nHost: a.example\nIf-Match: "{etag or *}"\n```', language: 'markdown' },
	],
});
