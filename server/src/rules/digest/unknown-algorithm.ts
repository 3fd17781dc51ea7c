import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'digest/unknown-algorithm',
	severity: 'warning',
	title: 'Digests use a secure, known algorithm',
	why: '`md5`, `sha` and the checksums show accidents, but no tampering; recipients may ignore them.',
	spec: rfc(9530, '5'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Digest: «md5»=:Sd/dVLAcvNLSq16eXua5uQ==:' },
		{
			bad: 'HTTP/1.1 200 OK\nRepr-Digest: «sha256»=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
			fixed: 'HTTP/1.1 200 OK\nRepr-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
		},
		{ good: 'HTTP/1.1 200 OK\nRepr-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:' },
	],
});
