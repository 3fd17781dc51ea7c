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
		{ good: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}' },
		{ good: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: application/json\n< ./body.json' },
		{ good: 'POST / HTTP/1.1\nHost: a.example\n{{commonHeaders}}' },
	],
});
