import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cookie/expires-not-imf',
	severity: 'hint',
	title: '`Expires` of a cookie is written as in `Wed, 21 Oct 2026 07:28:00 GMT`',
	why: 'Browsers read many forms of dates, other clients fewer. Whatever zone is written, browsers take the time for GMT.',
	spec: rfc(6265, '4.1.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=«Wed, 21-Oct-26 07:28:00 GMT»; Path=/',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/',
		},
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=«Thu, 1 Oct 2026 7:28:00 GMT»',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Thu, 01 Oct 2026 07:28:00 GMT',
		},
		{
			bad: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=«Wed, 21 Oct 2026 07:28:00 UTC»',
			fixed: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
		},
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires={{date}}' },
		{ good: 'HTTP/1.1 200 OK\nSet-Cookie: a=1; Expires=tomorrow', hidden: true },
	],
});
