import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'www-authenticate/bearer-error',
	severity: 'information',
	title: 'Error codes of `Bearer` are known',
	why: 'Clients act on `invalid_request`, `invalid_token` and `insufficient_scope`, and on few others that are registered for OAuth. Services have codes of their own, so what is no slip is only a hint.',
	spec: rfc(6750, '3.1'),
	examples: [
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="a", error="«invalid_tokn»"',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="a", error="invalid_token"',
		},
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="«expired»"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="insufficient_scope", scope="a b"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: DPoP error="use_dpop_nonce", algs="ES256"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="{{error}}"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", error="x"' },
	],
});
