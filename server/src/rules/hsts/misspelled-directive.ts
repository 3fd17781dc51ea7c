import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'hsts/misspelled-directive',
	severity: 'warning',
	title: 'Directives of `Strict-Transport-Security` are spelled right',
	why: 'Browsers skip a directive they do not know: subdomains stay unprotected. Upper and lower case do not matter.',
	spec: rfc(6797, '6.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; «includeSubdomain»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains',
		},
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: «maxage»=31536000',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000',
		},
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includesubdomains; PRELOAD' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; extension=1' },
	],
});
