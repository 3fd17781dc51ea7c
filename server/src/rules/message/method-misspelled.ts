import { changeTo } from '../../http/syntax';
import { spec } from '../../http/term';
import { defineRule } from '../rule';
import { meantMethod } from './meantMethod';

export default defineRule({
	id: 'message/method-misspelled',
	severity: 'warning',
	title: 'Methods are spelled right',
	why: 'A server answers a method that it does not know with `501` or `405`.',
	spec: spec('HTTP Method Registry', 'https://www.iana.org/assignments/http-methods'),
	examples: [
		{ bad: '«GTE» /a HTTP/1.1\nHost: a.example', fixed: 'GET /a HTTP/1.1\nHost: a.example' },
		{ bad: '«DELTE» https://a.example/a', fixed: 'DELETE https://a.example/a' },
		{ bad: "fetch('/a', { method: '«PSOT»' })", fixed: "fetch('/a', { method: 'POST' })", language: 'typescript' },
		{ good: 'GET /a HTTP/1.1\nHost: a.example' },
		{ good: 'PURGE /a HTTP/1.1\nHost: a.example' },
		{ good: 'WATCH /a HTTP/1.1\nHost: a.example' },
		{ good: 'GRAPHQL https://a.example/graphql' },
		{ good: "provider.request({ method: 'eth_call' })", language: 'typescript' },
		{ bad: '«PROPFEND» /a HTTP/1.1\nHost: a.example', fixed: 'PROPFIND /a HTTP/1.1\nHost: a.example' },
		{ good: 'PATH /a HTTP/1.1\nHost: a.example' },
		{ good: 'POSTS /a HTTP/1.1\nHost: a.example' },
		{ good: 'MGET /a HTTP/1.1\nHost: a.example' },
		{ good: 'LOOK /a HTTP/1.1\nHost: a.example' },
		{ good: 'DELEGATE /a HTTP/1.1\nHost: a.example' },
	],
	concerns: { methods: 'unknown' },
	check(message, report) {
		const meant = meantMethod(message);
		if (meant && message.method) {
			const { source } = message.method;
			report({
				at: source,
				message: `\`${source.text}\` is not a known method. Did you mean \`${meant}\`?`,
				fixes: [changeTo(source, meant)],
			});
		}
	},
});
