import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-disposition/unquoted-filename',
	severity: 'error',
	title: 'File names stand in quotes',
	why: 'Without quotes the name ends at the first space, or the field is ignored.',
	spec: rfc(6266, '4.1'),
	examples: [
		{
			bad: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=«my file.txt»',
			fixed: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="my file.txt"',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename="my file.txt"' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename=a.txt' },
		{ good: 'HTTP/1.1 200 OK\nContent-Disposition: attachment; filename={{name}}' },
	],
});
