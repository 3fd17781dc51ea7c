import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'conditional/asterisk-mixed',
	severity: 'error',
	title: '`*` stands alone in a condition',
	why: 'It means any representation: beside it, entity tags contradict it.',
	spec: rfc(9110, '13.1.1'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: «*», "a"', fixed: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: *' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-Match: *' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nIf-None-Match: "*", "a"' },
	],
});
