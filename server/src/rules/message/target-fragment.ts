import { rfc } from '../../http/term';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/target-fragment',
	severity: 'warning',
	title: 'A request target has no fragment',
	why: 'What stands behind a `#` is for the client alone: it is cut off before the request is sent, with all that follows it. A `#` that belongs to the path or query is written `%23`. Routes such as `/#/users` and addresses without a method in documents, and source code, are not judged; behind an address without a query, which a client sends all the same, it is a hint.',
	spec: rfc(9110, '4.2.5'),
	examples: [
		{ bad: 'GET /a«#top» HTTP/1.1\nHost: a.example', fixed: 'GET /a HTTP/1.1\nHost: a.example' },
		{ bad: 'GET https://a.example/colors?name=«#fff&size=2»', fixed: 'GET https://a.example/colors?name=' },
		{ good: 'GET /a?color=%23fff HTTP/1.1\nHost: a.example' },
		{ good: '### First\nGET https://a.example/' },
		{ good: '```http\nGET /#/users HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\nhttps://a.example/callback#token=b\n```', language: 'markdown' },
		{ good: "fetch('/a#top')", language: 'typescript' },
		{ bad: 'https://a.example/a«#top»', fixed: 'https://a.example/a' },
		{ bad: 'GET https://a.example/«#/users»', fixed: 'GET https://a.example/' },
		{
			bad: '```http\nGET /a«#top» HTTP/1.1\nHost: a.example\n```',
			fixed: '```http\nGET /a HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ good: 'GET https://a.example/a # all of them' },
		{ good: 'GET https://a.example/users/#{id}' },
	],
	concerns: { target: /#/ },
	check({ method, target, origin }, report) {
		const hash = target?.source.text.indexOf('#') ?? -1;
		if (!target || hash < 0) {
			return;
		}
		const isComment = /\s$/.test(target.source.text.slice(0, hash));
		const isTemplate = target.source.text[hash + 1] === '{';
		const isRoute = origin === 'document' && /[/!]/.test(target.source.text[hash + 1] ?? '');
		const isAddress = origin === 'document' && !method;
		if (isComment || isTemplate || isRoute || isAddress) {
			return;
		}
		const fragment = target.source.slice(hash);
		// Clients cut it off, and of an address without a query nothing else is lost.
		const isHarmless = origin === 'client' && !target.source.text.slice(0, hash).includes('?');
		report({
			at: fragment,
			message: 'A fragment is never sent to the server. Delete it, or write `%23` for a `#` that is part of the target.',
			fixes: [
				{ title: 'Delete the fragment', edits: [fragment.replaceWith('')] },
				{ title: 'Write `%23`', edits: [fragment.slice(0, 1).replaceWith('%23')] },
			],
			...(isHarmless && { severity: 'hint' as const }),
		});
	},
});
