import { defineField } from '../field';
import { base64Of } from '../grammars/base64';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Sec-WebSocket-Key',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'A random value that the server proves to have understood: 16 bytes in base64.',
	details: 'Fresh for every handshake. The server answers with its hash in `Sec-WebSocket-Accept`. No authentication.',
	syntax: 'Sec-WebSocket-Key: <base64 of 16 bytes>',
	example: 'Sec-WebSocket-Key: mx9q0sB+SDXhRA+4c1wq2Q==',
	oftenWith: ['Upgrade', 'Connection', 'Sec-WebSocket-Version'],
	spec: rfc(6455, '11.3.1'),
	mdn: mdn('Headers/Sec-WebSocket-Key'),
	value: base64Of(16, 'websocket/key-invalid', 'Sec-WebSocket-Key'),
});
