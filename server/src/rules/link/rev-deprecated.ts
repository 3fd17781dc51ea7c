import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'link/rev-deprecated',
	severity: 'warning',
	title: 'Links use `rel`, not `rev`',
	why: '`rev` was understood the wrong way round so often that it was given up.',
	spec: rfc(8288, '3.3'),
	examples: [{ bad: 'HTTP/1.1 200 OK\nLink: </a>; «rev»=made' }, { good: 'HTTP/1.1 200 OK\nLink: </a>; rel=author' }],
});
