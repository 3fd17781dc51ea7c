import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'hsts/missing-max-age',
	severity: 'error',
	title: '`Strict-Transport-Security` has a `max-age`',
	why: 'The directive is required: browsers ignore the whole header without it.',
	spec: rfc(6797, '6.1.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: «includeSubDomains»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains',
		},
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: includeSubDomains; Max-Age="31536000"' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: {{policy}}; includeSubDomains' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security:' },
	],
});
