import { majorVersionOf } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/target-form',
	severity: 'error',
	title: 'The target has the form that the method needs',
	why: '`*` stands for the server as a whole, which only `OPTIONS` can ask about. `CONNECT` names the host and port to open a tunnel to, and nothing else; only in HTTP/2 and HTTP/3, which also open WebSockets with it, it may have a path.',
	spec: rfc(9112, '3.2'),
	examples: [
		{ bad: 'CONNECT «/tunnel» HTTP/1.1\nHost: a.example' },
		{ bad: 'GET «*» HTTP/1.1\nHost: a.example' },
		{ good: 'CONNECT a.example:443 HTTP/1.1\nHost: a.example' },
		{ good: 'OPTIONS * HTTP/1.1\nHost: a.example' },
		{ good: 'CONNECT {{host}}:443 HTTP/1.1\nHost: a.example' },
		{ good: 'CONNECT /chat HTTP/2\nHost: a.example' },
		{ good: 'GET example.com' },
	],
	concerns: { kind: 'request' },
	check(message, report) {
		const { method, target } = message;
		const written = target?.source.text ?? '';
		const name = method?.source.text;
		if (!target || !name) {
			return;
		}
		if (name === 'CONNECT' && /^\/|:\/\//.test(written) && (majorVersionOf(message) ?? 1) < 2) {
			report({ at: target.source, message: '`CONNECT` needs a host and a port, such as `a.example:443`.' });
		} else if (written === '*' && /^(?:GET|HEAD|POST|PUT|DELETE|PATCH|TRACE)$/.test(name)) {
			report({ at: target.source, message: `\`*\` goes with \`OPTIONS\` only. Give \`${name}\` a path.` });
		}
	},
});
