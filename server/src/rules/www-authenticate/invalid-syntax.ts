import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'www-authenticate/invalid-syntax',
	severity: 'error',
	title: 'Challenges can be read',
	why: 'Commas stand between parameters, and quotes around values with spaces: otherwise clients see another challenge, or none.',
	spec: rfc(9110, '11.6.1'),
	examples: [
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a" «charset»="UTF-8"',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", charset="UTF-8"',
		},
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="a b" «algorithm»=MD5 qop="auth"',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="a b", algorithm=MD5, qop="auth"',
		},
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=«my site»',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="my site"',
		},
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=«"my site»' },
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer «token required»' },
		{
			bad: "res.setHeader('WWW-Authenticate', 'Basic realm=«my site»')",
			fixed: "res.setHeader('WWW-Authenticate', 'Basic realm=\"my site\"')",
			language: 'typescript',
		},
		{
			good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a, b", Bearer realm="a b=c", error="invalid_token", Negotiate abc==',
		},
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm = "a b"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer authorization_uri=https://login.example/a, resource_id=b' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm={{realm}} x' },
		{ good: '```http\nWWW-Authenticate: Basic realm=<realm>[, charset="UTF-8"]\n```', language: 'markdown' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: <type> realm=<realm> x' },
		{ good: 'res.setHeader(\'WWW-Authenticate\', `Basic realm="${realm}"`)', language: 'typescript' },
	],
});
