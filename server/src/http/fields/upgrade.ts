import { defineField } from '../field';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { changeTo, type Grammar, type MessageKind, type Problem } from '../syntax';
import { mdn, rfc, type SpecLink, type Term } from '../term';
import type { SourceText } from '../../text';

const values: readonly Term[] = [
	protocol('websocket', 'WebSocket (RFC 6455).', rfc(6455, '4')),
	protocol('h2c', 'HTTP/2 without TLS; dropped from HTTP/2 in 2022.', rfc(9113, '3.1'), 'deprecated'),
	protocol('connect-udp', 'UDP through a proxy.', rfc(9298, '3')),
	protocol('connect-ip', 'IP through a proxy.', rfc(9484, '4')),
	protocol('TLS/1.0', 'TLS on the same port; hardly in use.', rfc(2817), 'deprecated'),
];

const known = oneOf(values);

const protocolName: Grammar = (source, kind) => {
	const node = known(source, kind);
	const problem = problemOf(source, kind);
	return problem ? { ...node, problem } : node;
};

/** Web servers offer `h2` in responses, though nobody takes them up on it. */
function problemOf(source: SourceText, kind: MessageKind): Problem | undefined {
	const name = source.text.toLowerCase();
	if (name === 'websocket' && source.text !== name) {
		const message = 'Case does not matter here, but the name is written `websocket`.';
		return { rule: 'upgrade/wrong-case', message, fixes: [changeTo(source, name)] };
	}
	if (/^(?:h[23]|http\/[23])$/.test(name)) {
		return {
			rule: 'upgrade/h2-token',
			message: `Nobody upgrades to \`${source.text}\`: HTTP/2 is agreed on in TLS (ALPN), HTTP/3 is found by \`Alt-Svc\`.`,
			...(kind === 'response' && { severity: 'hint' }),
		};
	}
	return undefined;
}

export default defineField({
	name: 'Upgrade',
	usedIn: 'both',
	occurs: 'list',
	summary: 'Other protocols that the sender could go on with, on the same connection.',
	details:
		'Needs `Connection: upgrade` beside it. The server agrees with `101`, or demands it with `426`. HTTP/1.1 only: WebSockets over HTTP/2 use `CONNECT` (RFC 8441).',
	syntax: 'Upgrade: <protocol>[/<version>], …',
	example: 'Upgrade: websocket',
	oftenWith: ['Connection', '101', '426'],
	spec: rfc(9110, '7.8'),
	mdn: mdn('Headers/Upgrade'),
	value: list(protocolName),
	values,
});

function protocol(name: string, summary: string, specLink: SpecLink, status?: 'deprecated'): Term {
	return { kind: 'token', name, role: '`Upgrade` protocol', summary, spec: specLink, ...(status && { status }) };
}
