import { addFieldFix, elements, fieldLines, isWithout, type Message, possible } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'upgrade/missing-connection',
	severity: 'warning',
	title: '`Upgrade` is named in `Connection`',
	why: 'Without `Connection: upgrade`, it might have been passed on by a proxy that does not know it: servers ignore it. Clients that open a WebSocket for a `ws:` address add it by themselves.',
	spec: rfc(9110, '7.8'),
	examples: [
		{
			bad: 'GET /chat HTTP/1.1\nHost: a.example\n«Upgrade»: h2c',
			fixed: 'GET /chat HTTP/1.1\nHost: a.example\nUpgrade: h2c\nConnection: upgrade',
		},
		{
			bad: 'HTTP/1.1 426 Upgrade Required\nConnection: close\n«Upgrade»: websocket',
			fixed: 'HTTP/1.1 426 Upgrade Required\nConnection: close, upgrade\nUpgrade: websocket',
		},
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nUpgrade: h2c\nConnection: keep-alive, Upgrade' },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nUpgrade: h2c\nConnection: {{options}}' },
		{ good: 'GET ws://a.example/chat HTTP/1.1\nUpgrade: websocket' },
		{ good: 'WEBSOCKET ws://a.example/chat\nUpgrade: websocket' },
		{ good: 'HTTP/2 426\nUpgrade: websocket', hidden: true },
		{ good: 'HTTP/1.1 426 Upgrade Required\nUpgrade: websocket\n...' },
		{ good: '```http\nUpgrade: websocket\n```', language: 'markdown' },
		{ good: "res.writeHead(426, { Upgrade: 'websocket' })", language: 'typescript' },
		{ good: 'WEBSOCKET https://a.example/chat\nUpgrade: websocket' },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\n{{name}}: {{value}}\nUpgrade: h2c' },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nUpgrade:' },
	],
	concerns: { fields: ['upgrade'] },
	check(message, report) {
		const line = fieldLines(message, 'upgrade').find(({ valueText }) => valueText?.text);
		const options = elements(message, 'connection').map(({ source }) => source);
		const isNamed = options.some(({ text, isDynamic }) => isDynamic || text.toLowerCase() === 'upgrade');
		if (line && !isNamed && isHttp1(message)) {
			report({
				at: line.nameText,
				message: '`Upgrade` counts only if `Connection` names it: add `Connection: upgrade`.',
				fixes: possible(nameIt(message)),
			});
		}
	},
});

/** Whether it is shown whole, and no client opens the connection in a way of its own. */
function isHttp1(message: Message): boolean {
	const lines = fieldLines(message, 'connection');
	const version = message.version?.source.text ?? 'HTTP/1.1';
	return (
		(lines.length > 0 ? message.isComplete : isWithout(message, 'connection')) &&
		/^HTTP\/1\.\d$/.test(version) &&
		!/^wss?:/i.test(message.target?.source.text ?? '') &&
		!/^(?:WEBSOCKET|WSS?)$/.test(message.method?.source.text ?? '')
	);
}

function nameIt(message: Message): Fix | undefined {
	const lines = fieldLines(message, 'connection');
	const value = lines.find(({ valueText }) => valueText?.text)?.valueText;
	return value
		? { title: 'Name it in `Connection`', edits: [value.append(', upgrade')], isPreferred: true }
		: addFieldFix(message, 'Connection: upgrade');
}
