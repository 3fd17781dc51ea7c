import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

export default defineRule({
	id: 'message/target-whitespace',
	severity: 'warning',
	title: 'A request target has no space in it',
	why: 'A space ends the target: servers take what follows for the version, and answer `400`. Clients for `.http` files mostly encode it themselves, so there it is a hint, and so it is in the query of a document, where it is easier to read. In a document without a version, where what follows is mostly a remark, it is not judged.',
	spec: rfc(9112, '3'),
	examples: [
		{
			bad: '```http\nGET /a« »b HTTP/1.1\nHost: a.example\n```',
			fixed: '```http\nGET /a%20b HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ bad: 'GET https://a.example/a?name=b« »c d', fixed: 'GET https://a.example/a?name=b%20c%20d' },
		{ good: 'GET https://a.example/{{ name }}?q={{$randomInt 1 9}}' },
		{ good: 'GET https://a.example/a # all of them' },
		{ good: 'GET https://a.example/a\n  ?page=1\n  &size=20' },
		{ good: '```http\nGET /users/{user id} HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\nPUT/PATCH <url> HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\nGET /a (or /b)\n```', language: 'markdown' },
		{ good: '```http\nPOST /orders { "id": 1 }\n```', language: 'markdown' },
		{ good: "fetch('/a b')", language: 'typescript' },
	],
	concerns: { kind: 'request', target: /[^\s][ \t]/ },
	check({ method, target, version, origin }, report) {
		const source = target?.source;
		if (!source || !/[^\s][ \t]/.test(source.text) || (origin === 'document' && !(method && version))) {
			return;
		}
		const spaces = spacesIn(source);
		const [first] = spaces;
		if (first) {
			const isInQuery = source.text.slice(0, source.text.search(/[ \t]/)).includes('?');
			report({
				at: first,
				message: 'A space ends the request target. Write `%20`.',
				...((origin === 'client' || isInQuery) && { severity: 'hint' }),
				fixes: [
					{ title: 'Write `%20`', edits: spaces.map(space => space.replaceWith('%20'.repeat(space.length))), isPreferred: true },
				],
			});
		}
	},
});

/** Where space stands, but for that in braces; nowhere, if a remark or JSON stands behind it. */
function spacesIn(source: SourceText): SourceText[] {
	const bare = source.text.replace(/\{[^{}]*\}|<[^<>]*>/g, inside => 'x'.repeat(inside.length));
	if (/[ \t](?:#|\/\/|[({[<]|[-=]+>|→|(?:or|and)[ \t])/.test(bare)) {
		return [];
	}
	return [...bare.matchAll(/[ \t]+/g)].map(({ 0: space, index }) => source.slice(index, index + space.length));
}
