import { isPlaceholder } from '../../http/fixes';
import { changeTo } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const wrong = /["\\^`|]/;

export default defineRule({
	id: 'message/target-character',
	severity: 'warning',
	title: 'A request target has only the signs that a URI can have',
	why: 'Quotation marks, `\\`, `^`, `|` and backticks cannot stand in a URI as they are: servers and proxies may answer `400`, or take a `\\` for a `/`. They are percent-encoded. Clients for `.http` files mostly encode them, so there it is a hint, and so it is in a query, where most servers let them pass. Braces and angle brackets, which mark what is to be filled in, are not judged.',
	spec: rfc(3986, 'A'),
	examples: [
		{
			bad: '```http\nGET /a«\\»b HTTP/1.1\nHost: a.example\n```',
			fixed: '```http\nGET /a%5Cb HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ bad: 'GET https://a.example/?family=A«|»B', fixed: 'GET https://a.example/?family=A%7CB' },
		{ good: 'GET https://a.example/a%5Cb?c[]=1&d={e}' },
		{ good: 'GET https://a.example/?q={{"a|b"}}' },
		{ good: '```http\nGET /users/{id}/<name>?filter={"a":1} HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\nGET /users|groups HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: '```http\nGET /a?sort=asc|desc HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: 'GRAPHQL https://a.example/a' },
		{ good: '```http\nGET /a\\b\n```', language: 'markdown' },
		{ good: 'GET https://a.example/?family=A|B…' },
		{ good: "fetch('/a?family=A|B')", language: 'typescript' },
	],
	concerns: { kind: 'request', target: wrong },
	check({ method, target, version, origin }, report) {
		const source = target?.source;
		const at = source?.text.search(wrong) ?? -1;
		if (!source || at < 0 || (origin === 'document' && !(method && version)) || isPlaceholder(source)) {
			return;
		}
		const sign = source.slice(at, at + 1);
		// In a document, a bar stands between what one can choose from, and quotation marks in JSON that is easier to read so.
		if (/[{[]/.test(source.text) || (origin === 'document' && sign.text === '|')) {
			return;
		}
		const encoded = encodeURIComponent(sign.text);
		const isInQuery = source.text.slice(0, at).includes('?');
		report({
			at: sign,
			message: `\`${sign.text === '`' ? '%60' : sign.text}\` cannot stand in a request target as it is. Write \`${encoded}\`.`,
			...((origin === 'client' || isInQuery) && { severity: 'hint' }),
			fixes: [changeTo(sign, encoded)],
		});
	},
});
