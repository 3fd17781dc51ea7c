import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/attribute-misspelled',
	severity: 'warning',
	title: 'Cookie attributes are spelled right',
	why: 'Browsers ignore an attribute they do not know: `HTTP-Only` leaves the cookie open to scripts.',
	spec: rfc(6265, '5.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «HTTP-Only»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; HttpOnly' },
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Same-Site»=Lax; «Secured»',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=Lax; Secure',
		},
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «MaxAge»=60', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=60' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; httponly; SAMESITE=Lax; secure' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: Secured=1' },
	],
});
