import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/missing-brackets',
	severity: 'error',
	title: 'The target of a link stands in angle brackets',
	why: 'Without `<` and `>` the whole link is ignored.',
	spec: rfc(8288, '3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: «/a»; rel=next', fixed: 'HTTP/1.1 200 OK\nLink: </a>; rel=next' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=next, <https://a.example/?a=1,2>; rel=prev' },
		{ good: 'HTTP/1.1 200 OK\nLink: {{link}}' },
	],
});
