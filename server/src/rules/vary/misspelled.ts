import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'vary/misspelled',
	severity: 'warning',
	title: 'Names in `Vary` are spelled right',
	why: 'A cache that varies on a header nobody sends gives everybody the same response.',
	spec: rfc(9110, '12.5.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: «Acept-Encoding»', fixed: 'HTTP/1.1 200 OK\nVary: Accept-Encoding' },
		{ bad: 'HTTP/1.1 200 OK\nVary: Origin, «Accept-Langage»', fixed: 'HTTP/1.1 200 OK\nVary: Origin, Accept-Language' },
		{ good: 'HTTP/1.1 200 OK\nVary: accept-encoding, Origin' },
		{ good: 'HTTP/1.1 200 OK\nVary: X-Acept-Encoding, My-Tenant' },
		{ good: 'HTTP/1.1 200 OK\nVary: {{name}}' },
	],
});
