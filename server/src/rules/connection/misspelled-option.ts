import { misspelled } from '../../http/fixes';
import { hasField, elements } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'connection/misspelled-option',
	severity: 'warning',
	title: 'Options of `Connection` are spelled right',
	why: 'Whatever is not known there is taken for the name of a header. Names of headers of the message are left alone.',
	spec: rfc(9112, '9'),
	examples: [
		{
			bad: 'GET / HTTP/1.1\nHost: a.example\nConnection: «keepalive»',
			fixed: 'GET / HTTP/1.1\nHost: a.example\nConnection: keep-alive',
		},
		{ bad: 'HTTP/1.1 200 OK\nConnection: «closed», TE', fixed: 'HTTP/1.1 200 OK\nConnection: close, TE' },
		{ bad: 'HTTP/1.1 200 OK\nConnection: «keep_alive»', fixed: 'HTTP/1.1 200 OK\nConnection: keep-alive' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: Keep-Alive, Upgrade, X-Internal' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: closed\nClosed: 1' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: {{connection}}' },
	],
	concerns: { fields: ['connection'] },
	check(message, report) {
		for (const { source, term } of elements(message, 'connection')) {
			if (term || hasField(message, source.text.toLowerCase())) {
				continue;
			}
			const problem = misspelled(
				'connection/misspelled-option',
				source,
				['close', 'keep-alive', 'upgrade'],
				'an option of `Connection`',
			);
			if (problem) {
				report({ at: source, message: problem.message, fixes: problem.fixes ?? [] });
			}
		}
	},
});
