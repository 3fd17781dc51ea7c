import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'hsts/comma',
	severity: 'error',
	title: 'Directives of `Strict-Transport-Security` are separated by `;`',
	why: 'With a comma, browsers cannot read the header, and ignore all of it.',
	spec: rfc(6797, '6.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000«,» includeSubDomains«,» preload',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains; preload',
		},
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains; preload' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; extension="a, b"' },
	],
});
