import type { SourceText } from '../../text';
import { deletePieceFix, isPlaceholder } from '../fixes';
import { changeTo, type Grammar, type Problem, type SyntaxNode, withShortcut } from '../syntax';
import { cookieNameProblem, cookieValueProblem } from './cookiePair';
import { cutAt } from './cut';
import { nameAndValue } from './parameters';

const attributes = /^(?:path|domain|expires|max-age|httponly|secure|samesite)$/i;

/** `cookie-pair *( ";" SP cookie-pair )` (RFC 6265 §4.2.1): a child for each pair. */
export const cookieString: Grammar = withShortcut(isUsual, source => {
	const pieces = cutAt(source, ';');
	return {
		source,
		children: pieces.map((piece, i): SyntaxNode => {
			const commas = commasBetweenPairs(piece, pieces.length === 1);
			if (commas.length > 0) {
				return { source: piece, children: commas.map(comma => ({ source: comma, problem: commaProblem(comma) })) };
			}
			const problem = attributeAt(pieces, i);
			return problem ? { source: piece, problem } : pairNode(piece);
		}),
	};
});

const usualPair = String.raw`(?!(?:path|domain|expires|max-age|httponly|secure|samesite)=)[\w.-]+=[\w.%+/~-]*`;
const usualPairs = new RegExp(`^${usualPair}(?:; ${usualPair})*$`, 'i');

/** Whether it is nothing but plain names and values. Ids make them all different. */
function isUsual(text: string): boolean {
	return usualPairs.test(text);
}

function pairNode(piece: SourceText): SyntaxNode {
	const { name, value } = nameAndValue(piece);
	if (!value) {
		return { source: piece };
	}
	// Clients send back what they were given, and people copy that.
	const problem = cookieNameProblem(name, 'hint') ?? cookieValueProblem(value, 'hint');
	return problem ? { source: piece, children: [{ source: problem.at, problem }] } : { source: piece };
}

/**
 * The commas that stand where a `;` should, each with the space behind it. A value may have commas of its own: only a name and
 * a `=` behind one, and a space or nothing else that could be a value, tell.
 */
function commasBetweenPairs(piece: SourceText, isAlone: boolean): SourceText[] {
	const { text } = piece;
	if (!text.includes(',') || /=\s*["[{]/.test(text) || isPlaceholder(piece)) {
		return [];
	}
	const isListOfPairs = isAlone && /^[\w.-]+=[^,=]*(?:,[\w.-]+=[^,=]*)+$/.test(text);
	const commas = isListOfPairs ? /,/g : /,[ \t]+(?=[\w!#$%&'*+.^`|~-]+=)/g;
	return [...text.matchAll(commas)].map(({ 0: comma, index }) => piece.slice(index, index + comma.length));
}

function commaProblem(comma: SourceText): Problem {
	return {
		rule: 'cookie/comma-separated',
		message: 'Cookies are separated by `;`: behind a comma, the server takes the next one for part of the value.',
		at: comma.slice(0, 1),
		fixes: [changeTo(comma, '; ', 'Change to `;`')],
	};
}

function attributeAt(pieces: readonly SourceText[], index: number): Problem | undefined {
	const { name } = nameAndValue(pieces[index]!);
	if (!attributes.test(name.text) || isPlaceholder(name)) {
		return undefined;
	}
	const deletion = deletePieceFix(pieces, index, `Delete \`${pieces[index]!.text}\``);
	return {
		rule: 'cookie/attributes-in-request',
		message: `\`${name.text}\` is an attribute of \`Set-Cookie\`; in \`Cookie\` the server takes it for another cookie. Delete it.`,
		...(deletion && { fixes: [deletion] }),
	};
}
