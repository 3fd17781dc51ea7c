import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'www-authenticate/missing-realm',
	severity: 'warning',
	title: '`Basic` and `Digest` challenges name a realm',
	why: 'It is required: it tells users, and password managers, which password is asked for.',
	spec: rfc(7617, '2'),
	examples: [
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: «Basic»' },
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer, «Basic» charset="UTF-8"' },
		{ bad: "res.setHeader('WWW-Authenticate', '«Basic»')", language: 'typescript' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest nonce="a", Realm="b"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic {{realm}}' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic ...' },
		{ good: "res.setHeader('WWW-Authenticate', 'Basic ' + realm)", language: 'typescript' },
		{ good: "res.setHeader('WWW-Authenticate', ['Basic realm=\"a\"', 'Negotiate'])", language: 'typescript' },
	],
});
