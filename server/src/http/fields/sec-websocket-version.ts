import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, rfc, type Term } from '../term';

const values: readonly Term[] = [
	{ kind: 'token', name: '13', role: '`Sec-WebSocket-Version` value', summary: 'The version of RFC 6455, the only one in use.' },
];

export default defineField({
	name: 'Sec-WebSocket-Version',
	usedIn: 'both',
	summary: 'The version of the WebSocket protocol: 13.',
	details: 'In a response, with `426`: the versions the server knows, if it does not know that of the request.',
	syntax: 'Sec-WebSocket-Version: 13',
	oftenWith: ['Upgrade', 'Sec-WebSocket-Key'],
	spec: rfc(6455, '11.3.5'),
	mdn: mdn('Headers/Sec-WebSocket-Version'),
	value: list(oneOf(values)),
	values,
});
