import { isPlaceholder } from '../../http/fixes';
import { fieldLines } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'websocket/version',
	severity: 'warning',
	title: 'The version of WebSockets is 13',
	why: 'A client must ask for 13, the version of the standard; others were those of drafts. A server lists the versions it knows. Documents show other versions to explain how they are refused: there it is a hint.',
	spec: rfc(6455, '4.1'),
	examples: [
		{
			bad: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Version: «8»',
			fixed: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Version: 13',
		},
		{
			bad: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Version: «13, 8»',
			fixed: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Version: 13',
		},
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Version: 13' },
		{ good: 'HTTP/1.1 426 Upgrade Required\nSec-WebSocket-Version: 13, 8, 7', hidden: true },
		{ good: 'GET /chat HTTP/1.1\nHost: a.example\nSec-WebSocket-Version: {{version}}' },
		{ good: "res.setHeader('Sec-WebSocket-Version', '8, 13')", language: 'typescript' },
	],
	concerns: { kind: 'request', fields: ['sec-websocket-version'] },
	check(message, report) {
		for (const { valueText } of message.kind === 'request' ? fieldLines(message, 'sec-websocket-version') : []) {
			if (valueText?.text && valueText.text !== '13' && !isPlaceholder(valueText)) {
				report({
					at: valueText,
					message: `WebSockets are of version 13: servers refuse \`${valueText.text}\`.`,
					...(message.origin === 'document' && { severity: 'hint' }),
					fixes: [changeTo(valueText, '13')],
				});
			}
		}
	},
});
