import { elements } from '../../http/message';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'content-encoding/alias',
	severity: 'hint',
	title: 'Content codings have their present names',
	why: 'Recipients take `x-gzip` for `gzip` and `x-compress` for `compress`, but new software need not know the old names.',
	spec: rfc(9110, '8.4.1'),
	tag: 'deprecated',
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nContent-Encoding: «x-gzip»', fixed: 'HTTP/1.1 200 OK\nContent-Encoding: gzip' },
		{
			bad: "res.setHeader('Content-Encoding', '«X-GZIP»')",
			fixed: "res.setHeader('Content-Encoding', 'gzip')",
			language: 'typescript',
		},
		{ good: 'HTTP/1.1 200 OK\nContent-Encoding: gzip' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example\nAccept-Encoding: gzip, x-gzip' },
	],
	concerns: { fields: ['content-encoding'], onlyValue: true },
	check(message, report) {
		for (const { source, term } of elements(message, 'content-encoding')) {
			if (term?.status === 'deprecated' && term.insteadUse !== undefined) {
				report({
					at: source,
					message: `\`${source.text}\` is the old name of \`${term.insteadUse}\`.`,
					fixes: [changeTo(source, term.insteadUse)],
				});
			}
		}
	},
});
