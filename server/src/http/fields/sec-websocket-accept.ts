import { defineField } from '../field';
import { base64Of } from '../grammars/base64';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Sec-WebSocket-Accept',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Proves that the server understood the handshake: a SHA-1 hash of `Sec-WebSocket-Key` and a fixed text, in base64.',
	details: 'Goes with `101`, `Upgrade: websocket` and `Connection: upgrade`.',
	syntax: 'Sec-WebSocket-Accept: <base64 of 20 bytes>',
	example: 'Sec-WebSocket-Accept: KU2gYSzmbMZejVthGyZtqIqMGBg=',
	oftenWith: ['101', 'Upgrade', 'Connection'],
	spec: rfc(6455, '11.3.3'),
	mdn: mdn('Headers/Sec-WebSocket-Accept'),
	value: base64Of(20, 'websocket/key-invalid', 'Sec-WebSocket-Accept'),
});
