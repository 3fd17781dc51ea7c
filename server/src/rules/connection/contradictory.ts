import { deletePieceFix } from '../../http/fixes';
import { linesTogether, possible } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'connection/contradictory',
	severity: 'warning',
	title: '`Connection` says either `close` or `keep-alive`',
	why: 'Together, `close` wins: the connection ends, whatever was meant.',
	spec: rfc(9112, '9.3'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nConnection: close, «keep-alive»', fixed: 'HTTP/1.1 200 OK\nConnection: close' },
		{ bad: 'HTTP/1.1 200 OK\nConnection: «Keep-Alive», Close', fixed: 'HTTP/1.1 200 OK\nConnection: Close' },
		{ bad: 'HTTP/1.1 200 OK\nConnection: close\nConnection: «keep-alive»' },
		{ good: 'HTTP/1.1 200 OK\nConnection: close' },
		{ good: 'HTTP/1.1 200 OK\nConnection: keep-alive, Upgrade' },
		{ good: '```http\nConnection: keep-alive\nConnection: close\n```', language: 'markdown' },
		{ good: "res.setHeader('Connection', isLast ? 'close' : 'keep-alive')", language: 'typescript' },
		{
			good: "if (isLast) res.setHeader('Connection', 'close');\nelse res.setHeader('Connection', 'keep-alive');",
			language: 'typescript',
		},
	],
	concerns: { fields: ['connection'] },
	check(message, report) {
		for (const lines of linesTogether(message, 'connection')) {
			const options = lines.flatMap(({ value }) => value?.children ?? []);
			const close = named(options, 'close');
			const keepAlive = named(options, 'keep-alive');
			if (close && keepAlive) {
				const siblings = lines.map(({ value }) => value?.children ?? []).find(children => children.includes(keepAlive)) ?? [];
				const sources = siblings.map(({ source }) => source);
				const title = `Delete \`${keepAlive.source.text}\``;
				report({
					at: keepAlive.source,
					message: '`close` wins over `keep-alive`: keep only the one that is meant.',
					fixes: possible(deletePieceFix(sources, siblings.indexOf(keepAlive), title)),
					related: { at: close.source, message: 'The option that contradicts it.' },
				});
			}
		}
	},
});

function named(options: readonly SyntaxNode[], name: string): SyntaxNode | undefined {
	return options.find(({ source }) => source.text.toLowerCase() === name);
}
