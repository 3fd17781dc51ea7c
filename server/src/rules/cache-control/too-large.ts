import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-control/too-large',
	severity: 'information',
	title: 'Times in `Cache-Control` are at most 2147483648 seconds',
	why: 'Caches take every larger number for that one, which is 68 years, or for the largest that they can count to. `31536000` is a year.',
	spec: rfc(9111, '1.2.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nCache-Control: max-age=«99999999999»' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=2147483648' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: max-age=31536000, x-time=99999999999' },
	],
});
