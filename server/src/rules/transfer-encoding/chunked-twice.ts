import { deletePieceFix } from '../../http/fixes';
import { possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { codingsOf } from './codings';

export default defineRule({
	id: 'transfer-encoding/chunked-twice',
	severity: 'error',
	title: '`chunked` is applied once',
	why: 'A sender must not apply it twice. Recipients take it for an attempt to smuggle a request past a proxy, and close the connection.',
	spec: rfc(9112, '6.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked, «chunked»', fixed: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nTransfer-Encoding: «Chunked»' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: gzip, chunked' },
		{
			good: "if (isOld) res.setHeader('Transfer-Encoding', 'chunked');\nelse res.setHeader('Transfer-Encoding', 'chunked');",
			language: 'typescript',
		},
	],
	concerns: { fields: ['transfer-encoding'], onlyValue: true },
	check(message, report) {
		for (const codings of codingsOf(message)) {
			const [first, ...others] = codings.filter(({ isChunked }) => isChunked);
			for (const { name, element, siblings } of first ? others : []) {
				const sources = siblings.map(({ source }) => source);
				report({
					at: name,
					message: '`chunked` stands here already, and must not be applied twice: delete it.',
					fixes: possible(deletePieceFix(sources, siblings.indexOf(element), 'Delete the second `chunked`')),
					related: { at: first!.name, message: 'The first one.' },
				});
			}
		}
	},
});
