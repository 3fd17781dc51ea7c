import { rfc6265bis } from '../../http/cookieAttributes';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/samesite-invalid',
	severity: 'warning',
	title: '`SameSite` is `Strict`, `Lax` or `None`',
	why: 'Browsers ignore any other value, and fall back to their default.',
	spec: rfc6265bis,
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=«Laxx»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=Lax' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=«true»' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «SameSite»' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite=strict' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; SameSite={{sameSite}}' },
	],
});
