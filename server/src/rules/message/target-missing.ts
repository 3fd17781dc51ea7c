import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/target-missing',
	severity: 'error',
	title: 'A request has a target',
	why: 'Between method and version stands what the request is about: a path, or a URL. The root is `/`.',
	spec: rfc(9112, '3'),
	examples: [
		{ bad: '«GET» HTTP/1.1\nHost: a.example' },
		{ bad: '«DELETE»\nHost: a.example' },
		{ good: 'GET / HTTP/1.1\nHost: a.example' },
		{ good: 'GET\n    https://a.example/\nAccept: text/html' },
		{ good: 'GET {{url}}\nAccept: text/html' },
		{ good: 'GET ' },
		{ good: 'NOP\nX-Shared: {{token}}' },
		{ good: "fetch(url, { method: 'DELETE' })", language: 'typescript' },
		{ bad: '«GET» HTTP/1.1' },
	],
	concerns: { target: /^$/ },
	check({ method, target, version, fieldLines, startLine }, report) {
		const isWritten = version !== undefined || fieldLines.length > 0;
		// Kulala sends nothing for it.
		const isSent = method?.source.text !== 'NOP';
		if (startLine && method && isSent && isWritten && (target?.source.length ?? 0) === 0) {
			report({
				at: method.source,
				message: `The request has no target. Write a path or URL behind \`${method.source.text}\`: \`/\` is the root.`,
			});
		}
	},
});
