import { isPlaceholder } from '../../http/fixes';
import { isToken } from '../../http/grammars/token';
import { fieldLines, type Message } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import { rfc } from '../../http/term';
import { defineRule } from '../rule';

const ofCredentials = ['authorization', 'proxy-authorization'];
const ofChallenges = ['www-authenticate', 'proxy-authenticate'];

export default defineRule({
	id: 'auth/unknown-scheme',
	severity: 'off',
	title: 'Authentication schemes are known',
	why: 'Known are those that are registered, and those in wide use. For projects that allow no others.',
	spec: rfc(9110, '16.4.1'),
	examples: [
		{ bad: 'GET https://a.example\nAuthorization: «Foo» x' },
		{ bad: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", «xBasic» realm="a"' },
		{ good: 'GET https://a.example\nAuthorization: Bearer x' },
		{ good: 'GET https://a.example\nAuthorization: token x' },
		{ good: 'GET https://a.example\nAuthorization: Bearrer x', hidden: true },
		{ good: 'GET https://a.example\nAuthorization: {{scheme}} x' },
		{ good: 'GET https://a.example\nAuthorization: abc' },
		{ good: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a", Negotiate' },
	],
	concerns: { fields: [...ofCredentials, ...ofChallenges], onlyValue: true },
	check(message, report) {
		for (const { source, term, problem } of schemesOf(message)) {
			if (!term && !problem && isToken(source.text) && !isPlaceholder(source)) {
				report({ at: source, message: `\`${source.text}\` is not a known authentication scheme.` });
			}
		}
	},
});

/** A scheme that stands alone may be a bare key, in credentials. */
function schemesOf(message: Message): SyntaxNode[] {
	const values = (names: readonly string[]): SyntaxNode[] =>
		names.flatMap(name => fieldLines(message, name).flatMap(({ value }) => value ?? []));
	return [
		...values(ofCredentials).flatMap(({ children = [] }) => (children.length > 1 ? children.slice(0, 1) : [])),
		...values(ofChallenges).flatMap(({ children = [] }) => children.flatMap(challenge => challenge.children?.slice(0, 1) ?? [])),
	];
}
