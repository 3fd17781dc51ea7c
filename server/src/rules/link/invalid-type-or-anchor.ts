import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/invalid-type-or-anchor',
	severity: 'warning',
	title: 'The `type` of a link is a media type, its `anchor` a URI',
	why: 'What is none is ignored. An `anchor` says what the link is from: without it, a link is taken for one of this resource.',
	spec: rfc(8288, '3.4.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: </a>; rel=alternate; type="«html»"' },
		{
			bad: 'HTTP/1.1 200 OK\nLink: </a>; rel=license; anchor="#b« »c"',
			fixed: 'HTTP/1.1 200 OK\nLink: </a>; rel=license; anchor="#b%20c"',
		},
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=license; anchor="#b%20c"' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=license; anchor="<anchor>"' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=alternate; type="text/html"' },
	],
});
