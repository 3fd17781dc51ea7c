import { nextOutsideQuotes, type SourceText } from '../../text';
import { type AuthScheme, authSchemes } from '../authSchemes';
import { isPlaceholder } from '../fixes';
import { type Grammar, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import { authParam } from './authParam';
import { firstWord } from './cut';

/** Schemes as they are written in a challenge. */
const schemes = [...authSchemes.values()].map(({ snippet: _, challengeSnippet, ...scheme }) => ({
	...scheme,
	...(challengeSnippet !== undefined && { snippet: challengeSnippet }),
}));

/**
 * `#challenge`, each one `auth-scheme [ 1*SP ( token68 / #auth-param ) ]` (RFC 9110 §11.6.1). Commas separate both challenges
 * and parameters: what is `name=…` belongs to the challenge before it. One child for each challenge.
 */
export const challenges: Grammar = source => {
	const found: { from: number; to: number; scheme: AuthScheme | undefined; children: SyntaxNode[] }[] = [];
	for (const [from, to] of piecesOf(source.text)) {
		const piece = source.slice(from, to).trim();
		const current = found.at(-1);
		if (current && (piece.length === 0 || /^[\w!#$%&'*+.^`|~-]+[ \t]*=/.test(piece.text))) {
			const parameter = authParam(piece, current.scheme?.challenge ?? [], true);
			// Behind a comma, a parameter of this challenge or another challenge may come.
			current.children.push(
				piece.length === 0 ? { source: piece, expects: [...(current.scheme?.challenge ?? []), ...schemes] } : parameter,
			);
			current.to = to;
		} else {
			found.push({ from, to, ...begin(piece) });
		}
	}
	return {
		source,
		children: found.map(({ from, to, scheme, children }) => {
			const whole = source.slice(from, to);
			return nodeOf(whole, { children, problem: missingRealm(whole, scheme, children) });
		}),
	};
};

/** `Basic` and `Digest` need it. A literal in code that ends in a space or a comma is there to be joined with more. */
function missingRealm(
	source: SourceText,
	scheme: AuthScheme | undefined,
	[name, ...parameters]: readonly SyntaxNode[],
): Problem | undefined {
	const isJudged = (scheme?.name === 'Basic' || scheme?.name === 'Digest') && !isPlaceholder(source) && !/[ \t,]$/.test(source.text);
	const isOtherwiseWrong = parameters.some(({ children }) => children?.some(({ problem }) => problem));
	if (!isJudged || isOtherwiseWrong || parameters.some(({ source: { text } }) => /\brealm\b/i.test(text))) {
		return undefined;
	}
	return {
		rule: 'www-authenticate/missing-realm',
		message: `\`${scheme.name}\` needs a \`realm\`: add one, as in \`realm="api"\`.`,
		at: name!.source,
	};
}

function begin(piece: SourceText): { scheme: AuthScheme | undefined; children: SyntaxNode[] } {
	const { word, rest } = firstWord(piece);
	const scheme = authSchemes.get(word.text.toLowerCase());
	const node: SyntaxNode = { source: word, expects: schemes, ...(scheme && { term: scheme }) };
	return { scheme, children: rest ? [node, authParam(rest, scheme?.challenge ?? [], true)] : [node] };
}

function piecesOf(text: string): [number, number][] {
	const pieces: [number, number][] = [];
	for (let from = 0; from <= text.length;) {
		const to = nextOutsideQuotes(text, ',', from);
		pieces.push([from, to]);
		from = to + 1;
	}
	return pieces;
}
