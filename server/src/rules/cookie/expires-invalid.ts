import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/expires-invalid',
	severity: 'warning',
	title: '`Expires` of a cookie is a date that browsers can read',
	why: 'Browsers ignore the attribute otherwise, and the cookie ends with the session. They read far more than the standard form: two-digit years, dashes, days of one digit.',
	spec: rfc(6265, '5.1.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=«tomorrow»' },
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=«2026-10-21T07:28:00Z»; Path=/',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/',
		},
		{ bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=«Wed, 32 Oct 2026 07:28:00 GMT»' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21-Oct-26 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 1 Oct 2026 7:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=<date>' },
	],
});
