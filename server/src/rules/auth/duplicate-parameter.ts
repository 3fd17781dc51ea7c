import { fieldLines, type Message } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import { rfc } from '../../http/term';
import type { SourceText } from '../../text';
import { defineRule } from '../rule';

const ofCredentials = ['authorization', 'proxy-authorization'];
const ofChallenges = ['www-authenticate', 'proxy-authenticate'];

export default defineRule({
	id: 'auth/duplicate-parameter',
	severity: 'warning',
	title: 'An authentication parameter stands once',
	why: 'Each must occur only once in a challenge, or in credentials. Which of two a recipient takes is up to it. Several challenges each have their own.',
	spec: rfc(9110, '11.2'),
	examples: [
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", «realm»="b"' },
		{ bad: 'GET https://a.example\nAuthorization: Digest username="a", realm="b", nonce="c", uri="/", response="d", «Nonce»="e"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", Bearer realm="b"' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a"\nWWW-Authenticate: Basic realm="b"' },
		{ good: 'GET https://a.example\nAuthorization: Bearer a=b,a=c' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest {{name}}="a", {{name}}="b"' },
	],
	concerns: { fields: [...ofCredentials, ...ofChallenges], value: /,/, onlyValue: true },
	check(message, report) {
		for (const parameters of parameterLists(message)) {
			const seen = new Map<string, SourceText>();
			for (const { children = [] } of parameters) {
				const [name, value] = children;
				const key = name?.source.text.toLowerCase() ?? '';
				const first = seen.get(key);
				if (!name || !value || name.source.isDynamic) {
					continue;
				}
				if (first) {
					report({
						at: name.source,
						message: `\`${name.source.text}\` stands here already, and must stand only once: delete one.`,
						related: { at: first, message: 'The first one.' },
					});
				} else {
					seen.set(key, name.source);
				}
			}
		}
	},
});

/** The parameters of each challenge, and of the credentials. */
function parameterLists(message: Message): (readonly SyntaxNode[])[] {
	const values = (names: readonly string[]): SyntaxNode[] =>
		names.flatMap(name => fieldLines(message, name).flatMap(({ value }) => value ?? []));
	return [
		...values(ofCredentials).map(({ children }) => children?.[1]?.children ?? []),
		...values(ofChallenges).flatMap(({ children = [] }) => children.map(challenge => challenge.children?.slice(1) ?? [])),
	];
}
