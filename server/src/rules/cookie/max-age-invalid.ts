import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/max-age-invalid',
	severity: 'warning',
	title: '`Max-Age` of a cookie is a number of seconds',
	why: 'Browsers ignore the attribute otherwise, and the cookie ends with the session. Zero and negative numbers delete the cookie, and are fine.',
	spec: rfc(6265, '5.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=«1h»' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; «Max-Age»' },
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=«60.5»; Path=/' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=3600' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age=0' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; max-age=-1' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Max-Age={{seconds}}' },
	],
});
