import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'deprecation/invalid',
	severity: 'warning',
	title: '`Deprecation` is a Date',
	why: 'Drafts had `true` and dates in words; the standard has seconds since 1970 behind an `@`.',
	spec: rfc(9745, '2.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nDeprecation: «true»' },
		{ bad: 'HTTP/1.1 200 OK\nDeprecation: «Fri, 30 Jun 2023 23:59:59 GMT»', fixed: 'HTTP/1.1 200 OK\nDeprecation: @1688169599' },
		{ bad: 'HTTP/1.1 200 OK\nDeprecation: «1688169599»', fixed: 'HTTP/1.1 200 OK\nDeprecation: @1688169599' },
		{ good: 'HTTP/1.1 200 OK\nDeprecation: @1688169599' },
		{ good: 'HTTP/1.1 200 OK\nDeprecation: {{date}}' },
	],
});
