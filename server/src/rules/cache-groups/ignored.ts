import { fieldLines } from '../../http/message';
import { methods } from '../../http/methods';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'cache-groups/ignored',
	severity: 'information',
	title: '`Cache-Group-Invalidation` answers a change',
	why: 'Caches ignore it in the response to a safe method such as `GET`: so that nobody can empty a cache just by asking for something.',
	spec: rfc(9875, '3'),
	examples: [
		{ bad: 'GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n«Cache-Group-Invalidation»: "a"' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nCache-Group-Invalidation: "a"' },
		{ good: '{{method}} /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nCache-Group-Invalidation: "a"' },
		{ good: 'HTTP/1.1 200 OK\nCache-Group-Invalidation: "a"' },
		{ good: 'get /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nCache-Group-Invalidation: "a"' },
	],
	concerns: { kind: 'response', fields: ['cache-group-invalidation'] },
	check(message, report) {
		const method = message.inReplyTo?.method?.source;
		const known = method && methods.get(method.text.toLowerCase());
		if (!known?.isSafe || known.name !== method?.text) {
			return;
		}
		for (const { nameText } of fieldLines(message, 'cache-group-invalidation')) {
			report({
				at: nameText,
				message: `Caches ignore \`Cache-Group-Invalidation\` in the answer to \`${method.text}\`: it counts after changes only.`,
				related: { at: method, message: 'The method of the request.' },
			});
		}
	},
});
