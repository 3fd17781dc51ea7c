import { HOLE, type SourceText, type Span } from '../../text';

/**
 * `source` with one hole for each part whose value is not shown: `{{variable}}`, `${variable}`, `<% code %>`, and what
 * documents write in place of a value, `<token>` and `...`.
 */
export function withHoles(source: SourceText): SourceText {
	const spans = placeholders(source.text);
	return spans ? filled(source, spans) : source;
}

/** `source` with each of `spans`, in the order of the text, as one hole. What starts inside another is part of it. */
export function filled(source: SourceText, spans: readonly Span[]): SourceText {
	if (spans.length === 0) {
		return source;
	}
	const holes = spans.length === 1 ? spans : apart(spans);
	const hidden = holes.reduce((length, { start, end }) => length + end - start - 1, 0);
	const indexes = new Array<number>(source.length - hidden + 1);
	let text = '';
	let from = 0;
	for (const { start, end } of holes) {
		copyIndexes(indexes, text.length, from, start + 1);
		text += source.text.slice(from, start) + HOLE;
		from = end;
	}
	copyIndexes(indexes, text.length, from, source.length + 1);
	return source.readAs(text + source.text.slice(from), indexes);
}

/** Without those that start inside another. */
function apart(spans: readonly Span[]): Span[] {
	let end = 0;
	return spans.filter(span => {
		const isApart = span.start >= end;
		end = isApart ? span.end : end;
		return isApart;
	});
}

/** Writes the numbers from `from` to `to` into `indexes`, the first of them at `at`. */
function copyIndexes(indexes: number[], at: number, from: number, to: number): void {
	for (let i = from; i < to; i++) {
		indexes[at + i - from] = i;
	}
}

/** The parts of `source` at `spans` as one text. With `isSpaced`, a space stands for what was between two of them. */
export function joined(source: SourceText, spans: readonly Span[], isSpaced: (index: number) => boolean): SourceText {
	if (spans.length === 1) {
		return source.slice(spans[0]!.start, spans[0]!.end);
	}
	const indexes: number[] = [];
	let text = '';
	spans.forEach(({ start, end }, index) => {
		if (index > 0 && isSpaced(index)) {
			text += ' ';
			indexes.push(spans[index - 1]!.end);
		}
		text += source.text.slice(start, end);
		for (let i = start; i < end; i++) {
			indexes.push(i);
		}
	});
	indexes.push(spans.at(-1)!.end);
	return source.readAs(text, indexes);
}

/** Where `{{variables}}` stand in `text`: in content, nothing else is sure to be a placeholder. */
export function variables(text: string): Span[] {
	const found: Span[] = [];
	for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
		const end = variableEnd(text, at);
		if (end > at) {
			found.push({ start: at, end });
		}
		at = Math.max(end, at + 2);
	}
	return found;
}

/** Where placeholders stand in `text`, ascending, if there are any. Hardly a value has one, and every value is searched. */
function placeholders(text: string): Span[] | undefined {
	let found: Span[] | undefined;
	for (let i = 0; i < text.length; i++) {
		const end = canOpen(text.charCodeAt(i)) ? placeholderEnd(text, i) : i;
		if (end > i) {
			(found ??= []).push({ start: i, end });
			i = end - 1;
		}
	}
	return found;
}

/** `$`, `.`, `<`, `{` or `…`. */
function canOpen(code: number): boolean {
	return code === 46 || code === 36 || code === 60 || code === 123 || code === 8230;
}

/** Where the placeholder that starts at `at` ends; `at` itself if none does. */
function placeholderEnd(text: string, at: number): number {
	switch (text.charCodeAt(at)) {
		case 36: // $
			return text.charCodeAt(at + 1) === 123 ? behind(text, '}', at) : at;
		case 46: // .
			return text.startsWith('...', at) ? at + 3 : at;
		case 60: // <
			return text.charCodeAt(at + 1) === 37 ? behind(text, '%>', at) : angleEnd(text, at);
		case 123: // {
			return variableEnd(text, at);
		case 8230: // …
			return at + 1;
		default:
			return at;
	}
}

/**
 * Where what starts at `at` with two characters is closed; `at` itself if it is not. It never goes on behind its line, and is
 * never so long that looking for its end would take long.
 */
function behind(text: string, closing: string, at: number): number {
	const code = closing.charCodeAt(0);
	const to = Math.min(text.length, at + LONGEST);
	for (let i = at + 2; i < to; i++) {
		const here = text.charCodeAt(i);
		if (here === code && text.startsWith(closing, i)) {
			return i + closing.length;
		}
		if (here === 10) {
			return at;
		}
	}
	return at;
}

const LONGEST = 300;

/** Where the `{{variable}}` that starts at `at` ends; `at` itself if none does. */
export function variableEnd(text: string, at: number): number {
	return text.startsWith('{{', at) ? behind(text, '}}', at) : at;
}

/** `<word>` or `<some words>`: unlike an element of a list of links, it has neither a dot nor a slash. */
function angleEnd(text: string, at: number): number {
	let i = at + 1;
	while (i < text.length && isWordCharacter(text.charCodeAt(i))) {
		i++;
	}
	return i > at + 1 && text.charCodeAt(i) === 62 ? i + 1 : at;
}

/** A letter, a digit, a space, `-` or `_`. */
function isWordCharacter(code: number): boolean {
	return (
		(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 32 || code === 45 || code === 95
	);
}
