import type { Range } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver';
import { isToken } from '../http/grammars/token';
import { type FieldLine, majorVersionOf, type Message, type Section, type Slot } from '../http/message';
import { pseudoMethods } from '../http/methods';
import { type Edit, HOLE } from '../text';
import type { Document } from './document';

/**
 * The edits that write a `.http` file the usual way: names of headers as they are registered, one space behind their colon,
 * one empty line where the headers end and in front of `###`, nothing behind a line. What a client could read differently
 * afterwards stays as it is: bodies, comments, scripts, variables, folded and indented lines, names with placeholders.
 *
 * @param range Only what touches it, if given.
 */
export function formatting(document: Document, range?: Range): TextEdit[] {
	if (document.text.languageId !== 'http') {
		return [];
	}
	const { text, http } = document;
	const from = range ? text.offsetAt(range.start) : 0;
	const to = range ? text.offsetAt(range.end) : Infinity;
	return http.sections
		.flatMap((section, i) => {
			const start = http.starts[i]!;
			const end = start + section.length;
			return end < from || start > to ? [] : sectionEdits(text.getText(), section, start, i + 1 < http.sections.length);
		})
		.filter(edit => edit.start <= to && edit.end >= from)
		.map(({ start, end, newText }) => ({ range: { start: text.positionAt(start), end: text.positionAt(end) }, newText }));
}

/** Edits in the order of the text; offsets count in the whole of it. */
function sectionEdits(text: string, section: Section, start: number, isFollowed: boolean): Edit[] {
	const edits = section.messages.filter(isOwn).flatMap(message => [...headEdits(text, message, start)]);
	const gaps = new Set(section.slots.map(slot => bodyGap(text, slot, start)).filter(at => at !== undefined));
	if (isFollowed) {
		const end = start + section.length;
		const gap = blankBefore(text, end, start);
		gaps.add(gap);
		if (gap === end && !isHeading(text, end)) {
			edits.push({ start: end, end, newText: lineBreakBefore(text, end) });
		}
	}
	edits.push(...[...gaps].flatMap(gap => gapEdits(text, gap)));
	return edits.sort((a, b) => a.start - b.start);
}

/** Whether a message is none inside the body of another. */
function isOwn(message: Message): boolean {
	return !message.partOf;
}

function* headEdits(text: string, message: Message, start: number): Generator<Edit> {
	const { startLine, fieldLines } = message;
	if (startLine) {
		yield* change(text, trimmedEnd(text, start + startLine.start, start + startLine.end), start + startLine.end, '');
	}
	// HTTP/2 and later have names in lower case, and other protocols may mean something by it.
	const keepsCase = (majorVersionOf(message) ?? 1) > 1 || pseudoMethods.has(message.method?.source.text.toLowerCase() ?? '');
	for (const line of fieldLines) {
		yield* fieldEdits(text, line, start, keepsCase);
	}
}

function* fieldEdits(text: string, { line, nameText, field }: FieldLine, start: number, keepsCase: boolean): Generator<Edit> {
	// To some clients an indented line goes on with the value in front of it. What is no name may not be meant as a header.
	if (!line || nameText.start > line.start || !isToken(nameText.text.replaceAll(HOLE, 'x'))) {
		return;
	}
	const nameStart = start + nameText.start;
	const nameEnd = start + nameText.end;
	if (field && !keepsCase) {
		yield* change(text, nameStart, nameEnd, field.name);
	}
	const lineEnd = endWithoutBreak(text, nameEnd, start + line.end);
	if (text.slice(nameEnd, lineEnd).includes('\n')) {
		return; // It is folded.
	}
	const colon = text.indexOf(':', nameEnd);
	const valueEnd = trimmedEnd(text, colon + 1, lineEnd);
	const valueStart = blankEnd(text, colon + 1, valueEnd);
	if (text.startsWith('//', colon + 1)) {
		return; // It is a URL.
	}
	yield* change(text, nameEnd, valueStart, valueStart < valueEnd ? ': ' : ':');
	yield* change(text, valueEnd, lineEnd, '');
}

/** Where the empty lines start that end a header section, if it is in such a line that `slot` is. */
function bodyGap(text: string, { node, message }: Slot, start: number): number | undefined {
	const at = start + node.source.start;
	const lineStart = lineStartOf(text, at);
	const isEmptyLine = blankEnd(text, lineStart, at) === at && isLineBreak(text, at);
	return message && isOwn(message) && isEmptyLine && lineStart >= start ? lineStart : undefined;
}

/** Makes the empty lines that start at `from` one, unless the text ends with them. */
function gapEdits(text: string, from: number): Edit[] {
	let end = from;
	for (let next = blankEnd(text, from, text.length); isLineBreak(text, next); next = blankEnd(text, end, text.length)) {
		end = text.indexOf('\n', next) + 1;
	}
	if (end === from || blankEnd(text, end, text.length) === text.length) {
		return [];
	}
	return [...change(text, from, endWithoutBreak(text, from, end), '')];
}

/** Where the empty lines in front of the line that starts at `end` start. */
function blankBefore(text: string, end: number, from: number): number {
	let start = end;
	while (start > from) {
		const lineStart = lineStartOf(text, start - 1);
		if (lineStart < from || !isLineBreak(text, blankEnd(text, lineStart, start))) {
			break;
		}
		start = lineStart;
	}
	return start;
}

/** Whether the line in front of `end` belongs to the separator that starts there: a separator itself, or a comment. */
function isHeading(text: string, end: number): boolean {
	const line = text.slice(lineStartOf(text, end - 1), end).trimStart();
	return line.startsWith('#') || line.startsWith('//') || line.trimEnd().endsWith('*/');
}

/** Where the line starts in which, or at the end of which, `at` stands. */
function lineStartOf(text: string, at: number): number {
	return at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0;
}

function lineBreakBefore(text: string, at: number): string {
	return text.charAt(at - 2) === '\r' ? '\r\n' : '\n';
}

/** The edit that makes `newText` stand from `start` to `end`, unless it does. */
function* change(text: string, start: number, end: number, newText: string): Generator<Edit> {
	if (text.slice(start, end) !== newText) {
		yield { start, end, newText };
	}
}

function blankEnd(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isBlank(text.charAt(at))) {
		at++;
	}
	return at;
}

function trimmedEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isBlank(text.charAt(end - 1))) {
		end--;
	}
	return end;
}

/** `to` without the one line break that may stand in front of it. */
function endWithoutBreak(text: string, from: number, to: number): number {
	const end = to > from && text.charAt(to - 1) === '\n' ? to - 1 : to;
	return end < to && end > from && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function isLineBreak(text: string, at: number): boolean {
	return text.charAt(at) === '\n' || text.startsWith('\r\n', at);
}

function isBlank(char: string): boolean {
	return char === ' ' || char === '\t';
}
