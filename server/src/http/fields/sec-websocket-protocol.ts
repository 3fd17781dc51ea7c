import { defineField } from '../field';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Sec-WebSocket-Protocol',
	usedIn: 'both',
	summary: 'Subprotocols that the client offers, by preference; the server answers with one of them.',
	details: 'The connection fails in browsers if the server chooses one that was not offered.',
	syntax: 'Sec-WebSocket-Protocol: <name>, <name>…',
	example: 'Sec-WebSocket-Protocol: graphql-transport-ws, graphql-ws',
	oftenWith: ['Upgrade'],
	spec: rfc(6455, '11.3.4'),
	mdn: mdn('Headers/Sec-WebSocket-Protocol'),
});
