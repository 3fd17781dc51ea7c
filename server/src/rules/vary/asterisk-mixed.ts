import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'vary/asterisk-mixed',
	severity: 'warning',
	title: '`*` stands alone in `Vary`',
	why: 'It means that everything matters, so other names add nothing.',
	spec: rfc(9110, '12.5.5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nVary: «*», Accept', fixed: 'HTTP/1.1 200 OK\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nVary: *' },
		{ good: 'HTTP/1.1 200 OK\nVary: Accept, Origin' },
	],
});
