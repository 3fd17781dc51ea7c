import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'www-authenticate/unquoted-realm',
	severity: 'warning',
	title: 'The value of `realm` is in double quotes',
	why: 'The standard demands the quotes here, even around a single word, because some clients cannot read it without.',
	spec: rfc(9110, '11.5'),
	examples: [
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm=«api»',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="api"',
		},
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="a b", Realm=«api», Basic realm="b, c"',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="a b", Realm="api", Basic realm="b, c"',
		},
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="api"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm={{realm}}' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Negotiate YIIB==' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="a", algorithm=MD5' },
	],
});
