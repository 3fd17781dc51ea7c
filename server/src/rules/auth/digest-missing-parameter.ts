import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'auth/digest-missing-parameter',
	severity: 'warning',
	title: '`Digest` credentials are complete',
	why: 'A server needs all of `username`, `realm`, `nonce`, `uri` and `response` to check them. `Digest user password`, which clients for `.http` files understand, is left alone.',
	spec: rfc(7616, '3.4'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: «Digest» username="a"' },
		{ bad: 'GET https://a.example\nAuthorization: «Digest» username="a", realm="b", nonce="c", uri="/"' },
		{ good: 'GET https://a.example\nAuthorization: Digest username="a", realm="b", nonce="c", uri="/", response="d"' },
		{ good: 'GET https://a.example\nAuthorization: Digest username*=UTF-8\'\'a, realm="b", nonce="c", uri="/", response="d"' },
		{ good: 'GET https://a.example\nAuthorization: Digest user password' },
		{ good: 'GET https://a.example\nAuthorization: Digest {{user}} {{password}}' },
		{ good: 'GET https://a.example\nAuthorization: Digest username="a", ...' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="a", nonce="b"' },
	],
});
