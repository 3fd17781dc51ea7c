import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'conditional/unquoted-etag',
	severity: 'error',
	title: 'Entity tags in conditions stand in double quotes',
	why: 'The quotes are part of a tag. To a server that compares exactly, one without matches nothing: `If-None-Match` never gets a `304`, and `If-Match` always fails.',
	spec: rfc(9110, '8.8.3'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: «abc»', fixed: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: "abc"' },
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: "a", «b»', fixed: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: "a", "b"' },
		{
			bad: "fetch('/a', { headers: { 'If-None-Match': '«abc»' } })",
			fixed: "fetch('/a', { headers: { 'If-None-Match': '\"abc\"' } })",
			language: 'typescript',
		},
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: *' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: W/"a", "b", {{tag}}' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nRange: bytes=0-\nIf-Range: Sun, 06 Nov 1994 08:49:37 GMT' },
	],
});
