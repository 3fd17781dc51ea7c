import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/version-malformed',
	severity: 'error',
	title: 'The version is written `HTTP/1.1`',
	why: 'The name of the protocol is in upper case, with a slash and no space. Servers reject a request whose version they cannot read with `400`.',
	spec: rfc(9112, '2.3'),
	examples: [
		{ bad: 'GET / «http/1.1»\nHost: a.example', fixed: 'GET / HTTP/1.1\nHost: a.example' },
		{ bad: '«HTTP1.1» 200 OK', fixed: 'HTTP/1.1 200 OK' },
		{ bad: '«HTTP/1,1» 200 OK', fixed: 'HTTP/1.1 200 OK' },
		{ bad: '«HTTP / 1.1» 200 OK', fixed: 'HTTP/1.1 200 OK' },
		{ good: 'GET / HTTP/1.1\nHost: a.example' },
		{ good: 'HTTP/2 200' },
		{ good: 'HTTP/{{version}} 200 OK' },
		{ good: 'GET https://a.example/http' },
	],
});
