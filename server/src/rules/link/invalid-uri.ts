import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/invalid-uri',
	severity: 'warning',
	title: 'The target of a link is a URI reference',
	why: 'Characters that a URI cannot have, such as a space, must be percent-encoded: recipients cut the address there or drop the link. Templates in braces are left alone.',
	spec: rfc(8288, '3.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: </next« »page>; rel="next"', fixed: 'HTTP/1.1 200 OK\nLink: </next%20page>; rel="next"' },
		{ good: 'HTTP/1.1 200 OK\nLink: </next%20page>; rel="next", <?page=2>; rel="prev"' },
		{ good: 'HTTP/1.1 200 OK\nLink: </orders{?page}>; rel="search"' },
	],
});
