import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'sf/uppercase-key',
	severity: 'error',
	title: 'Keys are in lower case',
	why: 'A key with a capital letter is invalid, and the whole field is ignored.',
	spec: rfc(9651, '3.1.2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nPriority: «U»=1', fixed: 'HTTP/1.1 200 OK\nPriority: u=1' },
		{ bad: 'HTTP/1.1 200 OK\nReporting-Endpoints: «myApi»="/r"', fixed: 'HTTP/1.1 200 OK\nReporting-Endpoints: myapi="/r"' },
		{ good: 'HTTP/1.1 200 OK\nPriority: u=1' },
	],
});
