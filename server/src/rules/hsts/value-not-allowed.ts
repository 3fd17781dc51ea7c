import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'hsts/value-not-allowed',
	severity: 'warning',
	title: '`includeSubDomains` and `preload` take no value',
	why: 'They are on where they stand, and off where they do not. With a value, browsers may ignore the whole header.',
	spec: rfc(6797, '6.1.2'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains=«true»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains',
		},
		{ bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; preload=«false»' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age="31536000"; IncludeSubdomains; preload' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; extension=1; preload={{preload}}' },
	],
});
