import { defineField } from '../field';
import { authParams } from '../grammars/authParam';
import type { Parameter } from '../grammars/parameters';
import { rfc } from '../term';

const parameters = [
	digestParameter('nextnonce', 'The nonce to use for the next request.'),
	digestParameter('qop', 'What the hash of this response covers.'),
	digestParameter('rspauth', 'Proves that the server knows the password too.'),
	digestParameter('cnonce', 'The nonce of the client, repeated.'),
	digestParameter('nc', 'The count of the nonce, repeated.'),
];

export default defineField({
	name: 'Authentication-Info',
	usedIn: 'response',
	isStrict: true,
	summary: 'What the server tells a client that has authenticated, such as the next nonce of `Digest`.',
	details: 'Its parameters depend on the scheme in `Authorization`. Sent with any status code; not a challenge.',
	syntax: 'Authentication-Info: <parameter>=<value>, …',
	example: 'Authentication-Info: nextnonce="5f2b9c7de84a1036"',
	spec: rfc(9110, '11.6.3'),
	value: source => ({ source, children: authParams(source, parameters) }),
	values: parameters,
});

function digestParameter(name: string, summary: string): Parameter {
	return { kind: 'parameter', name, role: '`Digest` parameter', summary, spec: rfc(7616, '3.5') };
}
