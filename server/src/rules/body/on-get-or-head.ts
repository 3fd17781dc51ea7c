import { hasField, type Message } from '../../http/message';
import type { Fix } from '../../http/syntax';
import { rfc } from '../../http/term';
import { contentStart } from '../content';
import { defineRule } from '../rule';

export default defineRule({
	id: 'body/on-get-or-head',
	severity: 'information',
	title: 'Requests that only fetch have no content',
	why: 'Content of `GET`, `HEAD` or `CONNECT` has no defined meaning: servers and proxies ignore or reject it, caches do not see it, and browsers refuse to send it. `QUERY` is the method for a query in the content. With `DELETE` it is a hint. Elasticsearch, whose paths have a part such as `_search`, takes it and is not judged; nor is content without `Content-Type` in a document, where it mostly is that of the response.',
	spec: rfc(9110, '9.3.1'),
	examples: [
		{
			bad: '«GET» /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"id": 1}',
			fixed: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"id": 1}',
		},
		{ bad: '«DELETE» https://a.example/a\nContent-Type: application/json\n\n{"id": 1}' },
		{ good: 'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"id": 1}' },
		{ good: 'GET https://a.example/a\n\n# nothing\n' },
		{ good: 'GET https://a.example/a\n\n> {% client.log("done") %}\n' },
		{ good: 'GET http://localhost:9200/books/_search\nContent-Type: application/json\n\n{"query": {}}' },
		{ good: '```http\nGET /a HTTP/1.1\nHost: a.example\n\n{"id": 1}\n```', language: 'markdown' },
		{ good: 'GET https://a.example/graphql\nX-Request-Type: GraphQL\n\nquery { a }' },
		{ bad: '«GET» https://a.example/a\n\n{"id": 1}', fixed: 'POST https://a.example/a\n\n{"id": 1}' },
		{
			bad: '```http\n«GET» /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"id": 1}\n```',
			fixed: '```http\nPOST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"id": 1}\n```',
			language: 'markdown',
		},
	],
	concerns: { methods: ['GET', 'HEAD', 'DELETE', 'CONNECT'], hasContent: true },
	check(message, report) {
		const { method, target, origin } = message;
		const name = method?.source.text ?? '';
		if (!method || !/^(?:GET|HEAD|DELETE|CONNECT)$/.test(name) || !contentStart(message)) {
			return;
		}
		if (/\/_[a-z]/.test(target?.source.text ?? '') || hasField(message, 'x-request-type')) {
			return;
		}
		if (origin === 'document' && !hasField(message, 'content-type')) {
			return;
		}
		report({
			at: method.source,
			message: `The content of a \`${name}\` request has no meaning, and may be ignored or rejected. ${adviceFor(name)}`,
			...(name === 'DELETE' && { severity: 'hint' }),
			...(name === 'GET' && { fixes: methodsFor(message).map(other => methodFix(message, other)) }),
		});
	},
});

function adviceFor(method: string): string {
	return method === 'GET' ? 'Use `POST` or `QUERY`.' : 'Delete it.';
}

/** `QUERY` must have a `Content-Type` (RFC 10008 §2). */
function methodsFor(message: Message): readonly string[] {
	return hasField(message, 'content-type') ? ['POST', 'QUERY'] : ['POST'];
}

function methodFix({ method }: Message, name: string): Fix {
	return { title: `Change the method to \`${name}\``, edits: [method!.source.replaceWith(name)] };
}
