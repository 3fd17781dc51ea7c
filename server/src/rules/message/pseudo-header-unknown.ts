import { majorVersionOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const known = new Set([':method', ':scheme', ':authority', ':path', ':status', ':protocol']);

export default defineRule({
	id: 'message/pseudo-header-unknown',
	severity: 'warning',
	title: 'Pseudo-headers are the defined ones',
	why: 'HTTP/2 and HTTP/3 have `:method`, `:scheme`, `:authority` and `:path` in requests, `:status` in responses, and `:protocol` in an extended `CONNECT`. A message with any other is malformed, and rejected. Case matters.',
	spec: rfc(9113, '8.3'),
	examples: [
		{ bad: ':method: GET\n:path: /\n«:host»: a.example' },
		{ bad: 'HTTP/2 200\n«:Status»: 200' },
		{ good: ':method: CONNECT\n:protocol: websocket\n:scheme: https\n:path: /chat\n:authority: a.example' },
		{ good: ':status: 200\ncontent-length: 0' },
		{ good: 'GET / HTTP/1.1\n:host: a.example', hidden: true },
		{ good: 'GET / HTTP/2\n:{{name}}: a.example', hidden: true },
	],
	concerns: { fields: 'unknown' },
	check(message, report) {
		for (const { nameText } of message.fieldLines) {
			const { text, isDynamic } = nameText;
			if (text.startsWith(':') && !known.has(text) && !isDynamic && majorVersionOf(message) !== 1) {
				const meant = text.toLowerCase() === ':host' ? ':authority' : text.toLowerCase();
				const advice = known.has(meant) ? `Write \`${meant}\`.` : 'Only those that HTTP/2 defines may start with a colon.';
				report({ at: nameText, message: `\`${text}\` is no pseudo-header. ${advice}` });
			}
		}
	},
});
