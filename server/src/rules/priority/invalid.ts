import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'priority/invalid',
	severity: 'warning',
	title: '`Priority` has an urgency from 0 to 7',
	why: 'Recipients must ignore a member of another type or range.',
	spec: rfc(9218, '4'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=«9»', fixed: 'HTTP/1.1 200 OK\nPriority: u=7' },
		{ bad: 'HTTP/1.1 200 OK\nPriority: u=«high», i' },
		{ bad: 'HTTP/1.1 200 OK\nPriority: i=«5»' },
		{ good: 'HTTP/1.1 200 OK\nPriority: u=0, i' },
		{ good: 'HTTP/1.1 200 OK\nPriority: u=7, own=1' },
	],
});
