import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/invalid-type-or-anchor',
	severity: 'warning',
	title: 'The `type` of a link is a media type',
	why: 'What is none is ignored.',
	spec: rfc(8288, '3.4.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: </a>; rel=alternate; type="«html»"' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel=alternate; type="text/html"' },
	],
});
