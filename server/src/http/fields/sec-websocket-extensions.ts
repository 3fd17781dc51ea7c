import { defineField } from '../field';
import { list } from '../grammars/list';
import { parameter, withParameters, type Parameter } from '../grammars/parameters';
import { oneOf } from '../grammars/token';
import { mdn, rfc, type Term } from '../term';

const values: readonly Term[] = [
	{
		kind: 'token',
		name: 'permessage-deflate',
		role: 'WebSocket extension',
		summary: 'Compresses messages.',
		spec: rfc(7692, '7'),
	},
];

const parameters: readonly Parameter[] = [
	deflate('server_no_context_takeover', 'The server starts compression anew with every message.', '7.1.1.1'),
	deflate('client_no_context_takeover', 'The client starts compression anew with every message.', '7.1.1.2'),
	deflate('server_max_window_bits', 'Limits the memory that compression by the server needs: 8 to 15.', '7.1.2.1', '=${1:15}'),
	deflate('client_max_window_bits', 'Limits the memory that compression by the client needs: 8 to 15.', '7.1.2.2'),
];

export default defineField({
	name: 'Sec-WebSocket-Extensions',
	usedIn: 'both',
	summary: 'Extensions of the WebSocket protocol that the client offers and the server accepts.',
	details: 'In practice, compression: `permessage-deflate`.',
	syntax: 'Sec-WebSocket-Extensions: <extension>; <parameter>…, …',
	example: 'Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits',
	oftenWith: ['Upgrade'],
	spec: rfc(6455, '11.3.2'),
	mdn: mdn('Headers/Sec-WebSocket-Extensions'),
	value: list(withParameters(oneOf(values), parameter(parameters))),
	values: [...values, ...parameters],
});

function deflate(name: string, summary: string, section: string, value = ''): Parameter {
	return {
		kind: 'parameter',
		name,
		role: '`permessage-deflate` parameter',
		summary,
		spec: rfc(7692, section),
		snippet: `${name}${value}`,
	};
}
