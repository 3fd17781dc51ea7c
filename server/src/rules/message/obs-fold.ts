import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/obs-fold',
	severity: 'hint',
	title: 'A header is written in one line',
	why: 'To go on in an indented line is obsolete: servers must reject it or join the lines, and not all do the same. Some clients for `.http` files join them, so it is a hint. Documents, which fold long lines to show them, are not judged.',
	spec: rfc(9112, '5.2'),
	examples: [
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html,\n«  »text/plain\nDNT: 1',
			fixed: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html, text/plain\nDNT: 1',
		},
		{
			bad: 'HTTP/1.1 200 OK\r\nVary: Accept,  \r\n«\t»Cookie,\r\n«\t»Origin\r\n',
			fixed: 'HTTP/1.1 200 OK\r\nVary: Accept, Cookie, Origin\r\n',
		},
		{ good: 'GET / HTTP/1.1\nHost: a.example\nAccept: text/html, text/plain' },
		{ good: '```http\nHTTP/1.1 200 OK\nVary: Accept,\n  Cookie\n```', language: 'markdown' },
		{ good: 'GET https://a.example/\n  ?page=1\n  &size=20\nAccept: */*' },
		{ good: 'POST / HTTP/1.1\nHost: a.example\nContent-Type: message/http\n\nHTTP/1.1 200 OK\nVary: Accept,\n  Cookie' },
	],
});
