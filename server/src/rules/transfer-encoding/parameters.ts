import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';
import { codingsOf } from './codings';

export default defineRule({
	id: 'transfer-encoding/parameters',
	severity: 'warning',
	title: '`chunked` has no parameters',
	why: 'None are defined, and recipients should treat any as an error.',
	spec: rfc(9112, '7.1'),
	examples: [
		{ bad: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked«;q=1»', fixed: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: custom;level=1, chunked', hidden: true },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked{{more}}' },
		{ good: 'HTTP/1.1 200 OK\nTransfer-Encoding: chunked;{{more}}' },
	],
	concerns: { fields: ['transfer-encoding'], onlyValue: true },
	check(message, report) {
		for (const { name, element, isChunked } of codingsOf(message).flat()) {
			const rest = element.source.slice(name.length);
			if (isChunked && rest.text.trim().length > 1 && !rest.isDynamic) {
				report({
					at: rest,
					message: '`chunked` has no parameters: delete them.',
					fixes: [changeTo(rest, '', 'Delete the parameters')],
				});
			}
		}
	},
});
