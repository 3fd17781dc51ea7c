import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, rfc, type SpecLink, type Term } from '../term';

const values: readonly Term[] = [
	protocol('websocket', 'WebSocket (RFC 6455).', rfc(6455, '4')),
	protocol('h2c', 'HTTP/2 without TLS; dropped from HTTP/2 in 2022.', rfc(9113, '3.1'), 'deprecated'),
	protocol('connect-udp', 'UDP through a proxy.', rfc(9298, '3')),
	protocol('connect-ip', 'IP through a proxy.', rfc(9484, '4')),
	protocol('TLS/1.0', 'TLS on the same port; hardly in use.', rfc(2817), 'deprecated'),
];

export default defineField({
	name: 'Upgrade',
	usedIn: 'both',
	occurs: 'list',
	summary: 'Other protocols that the sender could go on with, on the same connection.',
	details:
		'Needs `Connection: upgrade` beside it. The server agrees with `101`, or demands it with `426`. HTTP/1.1 only: WebSockets over HTTP/2 use `CONNECT` (RFC 8441).',
	syntax: 'Upgrade: <protocol>[/<version>], …',
	oftenWith: ['Connection', '101', '426'],
	spec: rfc(9110, '7.8'),
	mdn: mdn('Headers/Upgrade'),
	value: list(oneOf(values)),
	values,
});

function protocol(name: string, summary: string, specLink: SpecLink, status?: 'deprecated'): Term {
	return { kind: 'token', name, role: '`Upgrade` protocol', summary, spec: specLink, ...(status && { status }) };
}
