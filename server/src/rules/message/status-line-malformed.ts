import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/status-line-malformed',
	severity: 'error',
	title: 'A status line is version, status code, phrase',
	why: 'Whoever reads a response looks for the status code right behind the version. The phrase is for people, and may be left out.',
	spec: rfc(9112, '4'),
	examples: [
		{ bad: '«HTTP/1.1 OK 200»' },
		{ bad: '«HTTP/1.1»\nServer: a' },
		{ good: 'HTTP/1.1 200 OK' },
		{ good: 'HTTP/2 200' },
		{ good: 'HTTP/1.1 {{status}}' },
	],
});
