import type { Span } from '../text';

/** A comment that asks for silence: `httpsense-disable-next-line status/teapot -- it is one`. Offsets count in the document. */
export interface Suppression extends Span {
	/** Whether it silences what it speaks of from there to the end, ends that, or speaks of a stretch of the text only. */
	readonly acts: 'from' | 'until' | { readonly on: Span };
	/** What it names: rules, or the areas in front of their `/`. Without any it speaks of all. */
	readonly names: readonly Name[];
}

export interface Name extends Span {
	readonly text: string;
}

/** Where a comment begins in code, and what it asks for. */
const inCode = /(?:\/\/+|\/\*+|\*)[ \t]*httpsense-(disable-next-line|disable-line|disable|enable)\b([^\r\n]*)/g;

/** The comments of the other languages. In files for HTTP clients they have a line for themselves: what follows a value belongs to it. */
const inOthers: Readonly<Record<string, RegExp>> = {
	http: /^\uFEFF?[ \t]*(?:\/\/+|#+)[ \t]*httpsense-(disable-next-line|disable-line|disable|enable)\b([^\r\n]*)/gm,
	markdown: /<!--[ \t]*httpsense-(disable-next-line|disable-line|disable|enable)\b([^\r\n]*)/g,
	asciidoc: /^\/\/[ \t]*httpsense-(disable-next-line|disable-line|disable|enable)\b([^\r\n]*)/gm,
};

/** What ends it: the comment, or a reason. */
const end = /-->|\*\/|[ \t]--(?=[ \t])/;

/** All suppressions in a text, in its order. Seldom any, so that looking for the word first costs next to nothing. */
export function suppressionsIn(text: string, languageId: string): Suppression[] {
	if (!text.includes('httpsense-')) {
		return [];
	}
	return [...text.matchAll(inOthers[languageId] ?? inCode)].map(match => suppressionOf(match, text, languageId));
}

function suppressionOf(match: RegExpExecArray, text: string, languageId: string): Suppression {
	const [whole, kind = '', rest = ''] = match;
	const from = match.index + whole.length - rest.length;
	const said = rest.slice(0, end.exec(rest)?.index ?? rest.length);
	const names = [...said.matchAll(/[\w/-]+/g)].map(({ 0: name, index }) => ({
		text: name,
		start: from + index,
		end: from + index + name.length,
	}));
	const span = { start: match.index + whole.indexOf('httpsense'), end: from };
	return {
		...span,
		names,
		acts: kind === 'enable' ? 'until' : kind === 'disable' ? 'from' : { on: stretch(kind, match.index, text, languageId) },
	};
}

function stretch(kind: string, index: number, text: string, languageId: string): Span {
	if (kind === 'disable-line') {
		return { start: startOfLine(text, index), end: endOfLine(text, index) };
	}
	const next = Math.min(text.length, endOfLine(text, index) + 1);
	return { start: next, end: isProse(languageId) ? endOfBlock(text, next) : endOfLine(text, next) };
}

function isProse(languageId: string): boolean {
	return languageId === 'markdown' || languageId === 'asciidoc';
}

/** In prose, what comes next may be a whole fence: that is meant, since no comment can stand inside of it. */
function endOfBlock(text: string, from: number): number {
	const opener = /^(?:[ \t>]*\r?\n)*[ \t>]*(?:\[source[^\n]*\n[ \t]*)?(`{3,}|~{3,}|-{4,})[^\n]*\n/.exec(text.slice(from, from + 2_000));
	if (!opener) {
		return endOfLine(text, from);
	}
	const close = indexOfLine(text, opener[1]!, from + opener[0].length);
	return close < 0 ? text.length : endOfLine(text, close);
}

/** Where the next line starts that begins with `mark`, behind what quotes or indents it. */
function indexOfLine(text: string, mark: string, from: number): number {
	for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + mark.length)) {
		if (/^[ \t>]*$/.test(text.slice(startOfLine(text, at), at))) {
			return at;
		}
	}
	return -1;
}

function startOfLine(text: string, index: number): number {
	return text.lastIndexOf('\n', index - 1) + 1;
}

function endOfLine(text: string, index: number): number {
	const at = text.indexOf('\n', index);
	return at < 0 ? text.length : at;
}
