import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'header/invalid-name',
	severity: 'error',
	title: 'Header names are tokens',
	why: "A name has letters, digits and `-`, rarely one of ``!#$%&'*+.^_`|~``, and never a space, a slash, a bracket or a letter outside ASCII. Programs refuse to send such a header, and servers reject the message.",
	spec: rfc(9110, '5.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\n«Cache Control»: no-store', fixed: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ bad: 'HTTP/1.1 200 OK\n«Größe»: 5' },
		{ good: 'HTTP/1.1 200 OK\nCache-Control: no-store' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nX-{{name}}: 5' },
		{ good: ':method: GET\n:path: /' },
	],
});
