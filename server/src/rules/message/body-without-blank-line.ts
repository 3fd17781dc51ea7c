import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/body-without-blank-line',
	severity: 'warning',
	title: 'An empty line stands between headers and body',
	why: 'Only the empty line ends the header section. Without it, clients take the first line of the body for a header, and send none of it.',
	spec: rfc(9112, '2.1'),
	examples: [
		{
			bad: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n«{"a": 1}»',
			fixed: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}',
		},
		{
			bad: '- ```http\n  HTTP/1.1 200 OK\n  Content-Type: text/html\n  «<!doctype html>»\n  ```',
			fixed: '- ```http\n  HTTP/1.1 200 OK\n  Content-Type: text/html\n  \n  <!doctype html>\n  ```',
			language: 'markdown',
		},
		{
			bad: 'POST /\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n«a=b&c=d»',
			fixed: 'POST /\nHost: a.example\nContent-Type: application/x-www-form-urlencoded\n\na=b&c=d',
		},
		{
			bad: 'POST /\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n«--b»\nContent-Type: a/b\n\nc\n--b--',
			fixed: 'POST /\nHost: a.example\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Type: a/b\n\nc\n--b--',
		},
		{
			bad: 'PUT /\nHost: a.example\nIf-Match: "a"\n «{»\n  "a": 1\n }',
			fixed: 'PUT /\nHost: a.example\nIf-Match: "a"\n\n {\n  "a": 1\n }',
		},
		{ good: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}' },
		{ good: '```http\nPOST / HTTP/1.1\nHost: a.example\n...\n{"a": 1}\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 200 OK\nNEL: { "max_age": 1,\n  "report_to": "a" }' },
		{ good: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n< ./body.json' },
		{ good: 'POST / HTTP/1.1\nHost: a.example\n{{commonHeaders}}' },
		{ good: 'WS wss://a.example/feed\n{"subscribe": "prices"}' },
	],
});
