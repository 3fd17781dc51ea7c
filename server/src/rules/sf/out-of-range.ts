import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sf/out-of-range',
	severity: 'error',
	title: 'Numbers are not too long',
	why: 'An Integer has at most 15 digits, a Decimal 12 before and 3 behind the point: longer ones are invalid.',
	spec: rfc(9651, '3.3.1'),
	examples: [{ bad: 'HTTP/1.1 200 OK\nDeprecation: «@1234567890123456»' }, { good: 'HTTP/1.1 200 OK\nDeprecation: @1688169599' }],
});
