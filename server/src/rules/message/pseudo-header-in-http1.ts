import { deleteLineFix, majorVersionOf, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/pseudo-header-in-http1',
	severity: 'warning',
	title: 'HTTP/1.1 has no pseudo-headers',
	why: '`:method`, `:path`, `:status` and the like are how HTTP/2 and HTTP/3 write the start line. In HTTP/1.1 that is the first line, and a name cannot start with a colon. Without a start line, the message is one of HTTP/2.',
	spec: rfc(9113, '8.3'),
	examples: [
		{ bad: 'GET / HTTP/1.1\n«:path»: /\nHost: a.example\n', fixed: 'GET / HTTP/1.1\nHost: a.example\n' },
		{ bad: 'HTTP/1.1 200 OK\n«:status»: 200\n', fixed: 'HTTP/1.1 200 OK\n' },
		{ good: 'GET / HTTP/1.1\nHost: a.example' },
		{ good: ':method: GET\n:path: /' },
		{ good: 'HTTP/2 200\n:status: 200' },
	],
	concerns: { fields: 'unknown' },
	check(message, report) {
		const lines = message.fieldLines.filter(({ nameText }) => nameText.text.startsWith(':'));
		if (lines.length === 0 || majorVersionOf(message) !== 1) {
			return;
		}
		for (const line of lines) {
			report({
				at: line.nameText,
				message: `\`${line.nameText.text}\` is how HTTP/2 writes a part of the start line: HTTP/1.1 has no such header. Delete the line.`,
				fixes: possible(deleteLineFix(line)),
			});
		}
	},
});
