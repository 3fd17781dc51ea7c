import { rfc } from '../../http/term';
import { defineRule } from '../rule';

/** Letters with code points above ASCII, but not what stands for a variable. */
const letters = /[^\x00-\x7f\uFFFC]+/;

export default defineRule({
	id: 'message/target-non-ascii',
	severity: 'information',
	title: 'A request target is written in ASCII',
	why: 'Other letters are sent percent-encoded, as UTF-8. A server that gets them raw may answer `400`, or guess the encoding wrong. Clients for `.http` files encode them, so there it is a hint. Hosts, which clients encode in another way, and documents without a version, are not judged.',
	spec: rfc(3987, '3.1'),
	examples: [
		{
			bad: '```http\nGET /«é» HTTP/1.1\nHost: a.example\n```',
			fixed: '```http\nGET /%C3%A9 HTTP/1.1\nHost: a.example\n```',
			language: 'markdown',
		},
		{ bad: 'GET https://a.example/?q=«日本»', fixed: 'GET https://a.example/?q=%E6%97%A5%E6%9C%AC' },
		{ good: 'GET https://a.example/%C3%A9' },
		{ good: 'GET https://bücher.example/a' },
		{ good: 'GET https://a.example/{{naïve}}' },
		{ good: '```http\nGET /用户/{编号}\n```', language: 'markdown' },
		{ good: '```http\nGET /users/{编号} HTTP/1.1\nHost: a.example\n```', language: 'markdown' },
		{ good: "fetch('/é')", language: 'typescript' },
	],
	concerns: { kind: 'request', target: letters },
	check({ method, target, version, origin }, report) {
		const source = target?.source;
		if (!source || (origin === 'document' && !(method && version)) || !letters.test(source.text)) {
			return;
		}
		const bare = source.text.replace(/^[a-z]+:\/\/[^/?#]*|\{[^{}]*\}|<[^<>]*>/gi, hidden => '.'.repeat(hidden.length));
		const match = letters.exec(bare);
		if (match && isWellFormed(match[0])) {
			const at = source.slice(match.index, match.index + match[0].length);
			report({
				at,
				message: 'A request target is ASCII: other letters are percent-encoded as UTF-8.',
				...(origin === 'client' && { severity: 'hint' }),
				fixes: [{ title: 'Percent-encode it', edits: [at.replaceWith(encodeURIComponent(at.text))], isPreferred: true }],
			});
		}
	},
});

/** Half a surrogate pair cannot be encoded. */
function isWellFormed(text: string): boolean {
	return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
