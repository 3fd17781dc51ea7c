import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/flag-with-value',
	severity: 'warning',
	title: '`Secure`, `HttpOnly` and `Partitioned` take no value',
	why: 'Browsers look only at whether the attribute stands there: `Secure=false` sets it.',
	spec: rfc(6265, '5.2.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Secure=«false»; Path=/', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Path=/' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; HttpOnly=«true»', fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; HttpOnly' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Secure; HttpOnly; Partitioned' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: Secure=false' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Secure={{secure}}' },
	],
});
