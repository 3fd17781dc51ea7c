import type { SourceText } from '../../text';

/**
 * Cuts at every `separator`, also between quotation marks: cookies and security policies know no quoted-string. Each piece
 * comes without the space around it.
 */
export function cutAt(source: SourceText, separator: ',' | ';' | '-' | '.'): SourceText[] {
	const pieces: SourceText[] = [];
	let from = 0;
	for (let at = source.text.indexOf(separator); at >= 0; at = source.text.indexOf(separator, from)) {
		pieces.push(source.piece(from, at));
		from = at + 1;
	}
	pieces.push(source.piece(from, source.length));
	return pieces;
}

/** What stands between spaces and tabs; in code, a template may also have line breaks, which are taken out before it is sent. */
export function words(source: SourceText): SourceText[] {
	return [...source.text.matchAll(/[^ \t\r\n]+/g)].map(({ 0: word, index }) => source.slice(index, index + word.length));
}

/** The first word, and what follows the space behind it, if there is a space. */
export function firstWord(source: SourceText): { readonly word: SourceText; readonly rest: SourceText | undefined } {
	const space = /[ \t]+/.exec(source.text);
	return space
		? { word: source.slice(0, space.index), rest: source.slice(space.index + space[0].length) }
		: { word: source, rest: undefined };
}
