import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'www-authenticate/basic-charset',
	severity: 'warning',
	title: 'The `charset` of a challenge is `UTF-8`',
	why: 'No other value is allowed; it only tells clients to send user name and password in UTF-8.',
	spec: rfc(7617, '2.1'),
	examples: [
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", charset=«"latin1"»' },
		{
			bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", charset=«"utf8"»',
			fixed: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", charset="UTF-8"',
		},
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", charset="utf-8"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Custom realm="a", charset="latin1"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", charset={{charset}}' },
	],
});
