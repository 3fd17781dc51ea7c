import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-type/misspelled',
	severity: 'warning',
	title: 'Media types are spelled right',
	why: 'A type that nobody knows is a download in a browser, and `415` from an API. Only types close to a well-known one are reported.',
	spec: rfc(6838, '4.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Type: «aplication/json»', fixed: 'HTTP/1.1 200 OK\nContent-Type: application/json' },
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: «text/htm»; charset=utf-8',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8',
		},
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: «application/x-www-form-urlencode»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: application/x-www-form-urlencoded',
		},
		{
			bad: "fetch('/a', { method: 'POST', headers: { 'Content-Type': '«application/jsno»' } })",
			fixed: "fetch('/a', { method: 'POST', headers: { 'Content-Type': 'application/json' } })",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/vnd.api+jsn' },
		{
			bad: 'HTTP/1.1 200 OK\nContent-Type: «application/x-www-form-url-encoded»',
			fixed: 'HTTP/1.1 200 OK\nContent-Type: application/x-www-form-urlencoded',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Type: application/x-jsn' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: x-own/json' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: Text/HTML' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: image/jpx' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/foo' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: test/test' },
		{ good: 'HTTP/1.1 200 OK\nContent-Type: text/tsv' },
	],
});
