import { isPlaceholder } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { elements } from '../../http/message';
import { nearest } from '../../http/nearest';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'connection/invalid-option',
	severity: 'error',
	title: 'Options of `Connection` are single words',
	why: 'Each is a token, and commas separate them. What is none is not understood, and servers may reject the message.',
	spec: rfc(9110, '7.6.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nConnection: «keep-alive; timeout=5»' },
		{ bad: 'GET / HTTP/1.1\nHost: a.example\nConnection: close, «Upgrade HTTP2-Settings»' },
		{ bad: "res.setHeader('Connection', '«Upgrade HTTP2-Settings»')", language: 'typescript' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: Upgrade, HTTP2-Settings' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: close,' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: {{connection}} x' },
		{ good: '```http\nConnection: close | keep-alive\n```', language: 'markdown' },
		{ good: '```http\nConnection: <option> x\n```', language: 'markdown' },
		{ good: 'GET / HTTP/1.1\nHost: a.example\nConnection: keep alive', hidden: true },
	],
	concerns: { fields: ['connection'], onlyValue: true },
	check(message, report) {
		for (const { source } of elements(message, 'connection')) {
			const { text } = source;
			const isJudged = text !== '' && !isToken(text) && !isPlaceholder(source) && !text.includes(' | ');
			// A slip, such as `keep alive`, is another mistake.
			if (isJudged && nearest(text, ['close', 'keep-alive', 'upgrade']) === undefined) {
				report({ at: source, message: `\`${text}\` is no option: write single words, and commas between them.` });
			}
		}
	},
});
