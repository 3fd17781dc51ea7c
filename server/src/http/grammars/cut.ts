import type { SourceText } from '../../text';

/**
 * Cuts at every `separator`, also between quotation marks: cookies and security policies know no quoted-string. Each piece
 * comes without the space around it.
 */
export function cutAt(source: SourceText, separator: ',' | ';' | '-' | '.'): SourceText[] {
	const pieces: SourceText[] = [];
	let from = 0;
	for (const piece of source.text.split(separator)) {
		pieces.push(source.slice(from, from + piece.length).trim());
		from += piece.length + 1;
	}
	return pieces;
}

/** What stands between spaces and tabs. */
export function words(source: SourceText): SourceText[] {
	return [...source.text.matchAll(/[^ \t]+/g)].map(({ 0: word, index }) => source.slice(index, index + word.length));
}

/** The first word, and what follows the space behind it, if there is a space. */
export function firstWord(source: SourceText): { readonly word: SourceText; readonly rest: SourceText | undefined } {
	const space = /[ \t]+/.exec(source.text);
	return space
		? { word: source.slice(0, space.index), rest: source.slice(space.index + space[0].length) }
		: { word: source, rest: undefined };
}
