import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/unquoted-rel-list',
	severity: 'error',
	title: 'Several relations stand in quotes',
	why: 'Without them, all but the first are lost.',
	spec: rfc(8288, '3.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nLink: </a>; rel=«next prefetch»', fixed: 'HTTP/1.1 200 OK\nLink: </a>; rel="next prefetch"' },
		{ good: 'HTTP/1.1 200 OK\nLink: </a>; rel="next prefetch", </b>; rel=prev' },
	],
});
