import { addFieldFix, isWithout, possible } from '../../http/message';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'request/query-without-content-type',
	severity: 'warning',
	title: '`QUERY` says in which language it asks',
	why: 'The content of `QUERY` is the question. Without `Content-Type` nobody knows how to read it, and servers must refuse the request.',
	spec: rfc(10008, '2'),
	examples: [
		{
			bad: '«QUERY» /books HTTP/1.1\nHost: a.example\n\nselect title',
			fixed: 'QUERY /books HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\nselect title',
		},
		{ good: 'QUERY /books HTTP/1.1\nHost: a.example\nContent-Type: application/sql\n\nselect title' },
		{ good: 'QUERY /books HTTP/1.1\nHost: a.example\n{{headers}}\n\nselect title' },
		{ good: '```http\nQUERY /books HTTP/1.1\n```', language: 'markdown' },
		{ good: "fetch('/a', { method: 'QUERY', headers: { Accept: '*/*' } })", language: 'typescript' },
		{ good: 'QUERY /books HTTP/1.1\nHost: a.example' },
	],
	concerns: { kind: 'request', methods: ['QUERY'] },
	check(message, report) {
		if (message.method?.source.text === 'QUERY' && message.content && isWithout(message, 'content-type')) {
			report({
				at: message.method.source,
				message: '`QUERY` must say in `Content-Type` in which language its content asks. Add it.',
				fixes: possible(addFieldFix(message, 'Content-Type: application/json')),
			});
		}
	},
});
