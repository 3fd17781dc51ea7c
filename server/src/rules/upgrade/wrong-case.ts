import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'upgrade/wrong-case',
	severity: 'hint',
	title: '`websocket` is written in lower case',
	why: 'Recipients should compare without case, but not all do.',
	spec: rfc(6455, '4.2.1'),
	examples: [
		{
			bad: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: «WebSocket»',
			fixed: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket',
		},
		{ good: 'HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket' },
		{ good: 'HTTP/1.1 426 Upgrade Required\nConnection: Upgrade\nUpgrade: TLS/1.0, HTTP/1.1' },
		{ good: "if (req.headers.upgrade === 'WebSocket') open()", language: 'typescript' },
	],
});
