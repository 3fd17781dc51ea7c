import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'digest/wrong-length',
	severity: 'warning',
	title: 'A digest is as long as its algorithm makes it',
	why: 'A hash of another length is another hash: every check fails.',
	spec: rfc(9530, '2'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Digest: sha-256=«:AA==:»' },
		{ bad: 'HTTP/1.1 200 OK\nContent-Digest: sha-256=«"X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE="»' },
		{ good: 'HTTP/1.1 200 OK\nContent-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:' },
		{ good: 'HTTP/1.1 200 OK\nContent-Digest: sha-256={{hash}}' },
	],
});
