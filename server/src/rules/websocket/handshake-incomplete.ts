import { addFieldFix, elements, isWithout, majorVersionOf, type Message, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'websocket/handshake-incomplete',
	severity: 'warning',
	title: 'A WebSocket handshake has all it needs',
	why: 'Servers refuse a handshake that is no `GET`, or that lacks `Sec-WebSocket-Key` or `Sec-WebSocket-Version`. Clients that open a WebSocket for a `ws:` address add them by themselves. Documents often show only a part, so there it is a hint.',
	spec: rfc(6455, '4.1'),
	examples: [
		{ bad: 'GET /chat HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: «websocket»' },
		{
			bad: 'GET /chat HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: «websocket»\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
			fixed: 'GET /chat HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Version: 13',
		},
		{
			bad: '«POST» /chat HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		},
		{
			good: 'GET /chat HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
		},
		{ good: 'GET ws://a.example/chat\nUpgrade: websocket' },
		{ good: 'WEBSOCKET http://a.example/chat\nUpgrade: websocket' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: websocket, IRC/6.9' },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nUpgrade: websocket\n...' },
		{ good: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket' },
		{
			good: 'GET / HTTP/1.1\nHost: a.example\nConnection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA',
			hidden: true,
		},
		{ good: 'GET /chat HTTP/2\nHost: a.example\nUpgrade: websocket' },
		{
			good: 'GET /chat HTTP/1.1\nHost: a.example\nConnection: Upgrade\nUpgrade: WebSocket\nSec-WebSocket-Key1: 1 8 2 3 4x 5\nSec-WebSocket-Key2: 9 7y 6 5 4',
		},
	],
	concerns: { kind: 'request', fields: ['upgrade'] },
	check(message, report) {
		const [protocol, ...others] = elements(message, 'upgrade');
		if (!protocol || others.length > 0 || protocol.source.text.toLowerCase() !== 'websocket' || !isPlain(message)) {
			return;
		}
		const severity = message.origin === 'document' && { severity: 'hint' as const };
		const method = message.method!.source;
		const missing = ['Sec-WebSocket-Key', 'Sec-WebSocket-Version'].filter(name => isWithout(message, name.toLowerCase()));
		if (method.text !== 'GET') {
			report({ at: method, message: 'A WebSocket is opened with `GET`.', ...severity });
		} else if (missing.length > 0) {
			const isVersion = missing[0] === 'Sec-WebSocket-Version';
			report({
				at: protocol.source,
				message: `To open a WebSocket, add ${missing.map(name => `\`${name}\``).join(' and ')}.`,
				...severity,
				fixes: possible(isVersion ? addFieldFix(message, 'Sec-WebSocket-Version: 13') : undefined),
			});
		}
	},
});

/** Whether it is a request of HTTP/1.1 that no client makes in a way of its own. */
function isPlain(message: Message): boolean {
	const { kind, method, target, isComplete } = message;
	return (
		kind === 'request' &&
		isComplete &&
		/^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(method?.source.text ?? '') &&
		(majorVersionOf(message) ?? 1) === 1 &&
		!/^wss?:/i.test(target?.source.text ?? '') &&
		!message.fieldLines.some(({ nameText }) => /^sec-websocket-key[12]$/i.test(nameText.text))
	);
}
