import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'hsts/invalid-max-age',
	severity: 'error',
	title: '`max-age` of `Strict-Transport-Security` is a number of seconds',
	why: 'Browsers ignore the whole header otherwise. The number may stand in double quotes.',
	spec: rfc(6797, '6.1.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=«1y»; includeSubDomains',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=31536000; includeSubDomains',
		},
		{
			bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=«30 days»',
			fixed: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=2592000',
		},
		{ bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=«forever»' },
		{ bad: 'HTTP/1.1 200 OK\nStrict-Transport-Security: «max-age»' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=0' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age="31536000"' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age={{seconds}}' },
		{ good: 'HTTP/1.1 200 OK\nStrict-Transport-Security: max-age=<seconds>' },
	],
});
