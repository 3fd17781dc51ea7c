import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/missing-rel',
	severity: 'warning',
	title: 'A link says what its target is',
	why: 'Without `rel` nobody knows what to do with the link, and it is ignored.',
	spec: rfc(8288, '3.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: «</a>»' },
		{ bad: 'HTTP/1.1 200 OK\nLink: </a>; rel=next, «</b>; title=b»' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=next' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rev=made', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nLink: {{link}}, </a>; {{parameters}}' },
	],
});
