import { SourceText } from '../../text';
import { Lines } from '../http/lines';

/** A stretch of a Markdown document: a fence that shows HTTP, a session in a terminal or something else, or what is between. */
export interface Block {
	readonly kind: 'http' | 'terminal' | 'code' | 'prose';
	readonly start: number;
	readonly end: number;
}

/** How a fence opens. */
interface Fence {
	/** What stands in front of it: marks of quotes and lists, and space. */
	readonly prefix: string;
	/** How many block quotes it stands in. */
	readonly quotes: number;
	/** Columns in front of it, counted behind the marks of quotes. */
	readonly indent: number;
	/** Three or more backticks or tildes. */
	readonly marks: string;
	readonly kind: Block['kind'];
	/** The column at which the content of its list item starts; 0 outside of lists. */
	readonly item?: number;
}

/** Collects blocks that follow each other without a gap. */
export function blockCutter(): { readonly blocks: Block[]; readonly add: (kind: Block['kind'], to: number) => void } {
	const blocks: Block[] = [];
	let from = 0;
	return {
		blocks,
		add: (kind, to) => {
			if (to > from) {
				blocks.push({ kind, start: from, end: to });
				from = to;
			}
		},
	};
}

/** Cuts a document at its fences. A fence that is not closed goes on to the end. */
export function blocksOf(text: string): Block[] {
	const lines = new Lines(text);
	const { blocks, add } = blockCutter();
	let item = 0;
	while (!lines.isDone) {
		const { start } = lines;
		const fence = fenceOf(lines);
		item = lines.isBlank ? item : itemAt(lines, item);
		lines.advance();
		if (fence) {
			add('prose', start);
			skipFence(lines, { ...fence, item: fence.quotes > 0 ? 0 : Math.min(item, fence.indent) });
			add(fence.kind, lines.start);
		}
	}
	add('prose', text.length);
	return blocks;
}

/** The column at which the content of the innermost list item starts that a line is in; 0 if it is in none. `item` is that of the line above. */
function itemAt({ text, start, first, end }: Lines, item: number): number {
	const code = text.charCodeAt(first);
	const isMark = code === 45 || code === 42 || code === 43 || (code >= 48 && code <= 57);
	const mark = isMark ? /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)+/.exec(text.slice(start, end)) : null;
	return mark ? columns(mark[0]) : Math.min(item, columns(text.slice(start, first)));
}

/** What a fence, `block`, holds: without the line that opens it and what all others start with. */
export function contentOf(block: SourceText): { readonly content: SourceText; readonly isClosed: boolean } {
	const { text } = block;
	const lines = new Lines(text);
	const fence = fenceOf(lines)!;
	const indexes: number[] = [];
	let content = '';
	for (lines.advance(); !lines.isDone && !closes(lines, fence); lines.advance()) {
		const from = startOfContent(lines, fence);
		content += text.slice(from, lines.next);
		for (let i = from; i < lines.next; i++) {
			indexes.push(i);
		}
	}
	// What is deleted up to its end takes nothing away from the line that closes the fence.
	indexes.push(Math.max(lines.start, startOfContent(lines, fence)));
	const nextLine = `\n${fence.prefix.replace(/[^>\s]/g, ' ')}`;
	const encode = (written: string): string => written.replace(/\n/g, nextLine);
	return { content: new SourceText(content, indexes[0]!, { offsets: indexes, encode }), isClosed: !lines.isDone };
}

const opening = /^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*)(?:(`{3,})([^`]*)|(~{3,})(.*))$/;

/** What listings are said to be in that show HTTP (in the first group), or sessions in which it may stand (in the second). */
export const listingLanguages = '(https?(?:-message)?|rest)|(console|sh(?:ell)?-?session|bash-session)';

const infoString = new RegExp(`^[ \\t]*\\{?\\.?(?:${listingLanguages})(?=[\\s{},:;]|$)`, 'i');

/** What a fence with `info` behind its marks shows. Languages are named in many ways: `http`, `HTTP title="…"`, `{.http .numberLines}`, `http{1,3}`. */
export function kindOfFence(info: string): Block['kind'] {
	const language = infoString.exec(info);
	return language?.[1] ? 'http' : language?.[2] ? 'terminal' : 'code';
}

function fenceOf(lines: Lines): Fence | undefined {
	if (!canOpenFence(lines.code)) {
		return undefined;
	}
	const match = opening.exec(lines.text.slice(lines.start, lines.end));
	if (!match) {
		return undefined;
	}
	const prefix = match[1]!;
	const quoted = prefix.lastIndexOf('>') + 1;
	return {
		prefix,
		quotes: prefix.split('>').length - 1,
		indent: columns(prefix.slice(quoted)),
		marks: match[2] ?? match[4]!,
		kind: kindOfFence(match[3] ?? match[5]!),
	};
}

/** A backtick, a tilde, or what may stand in front of them: `>`, `-`, `*`, `+`, a digit. */
function canOpenFence(code: number): boolean {
	return code === 96 || code === 126 || code === 62 || code === 45 || code === 42 || code === 43 || (code >= 48 && code <= 57);
}

/** Goes behind the line that closes `fence`, or to the line in which the quote or the list item has ended that it stands in. */
function skipFence(lines: Lines, fence: Fence): void {
	for (; !lines.isDone && startOfContent(lines, fence) >= 0; lines.advance()) {
		if (closes(lines, fence)) {
			lines.advance();
			return;
		}
		if (fence.item && !lines.isBlank && columns(lines.text.slice(lines.start, lines.first)) < fence.item) {
			return;
		}
	}
}

/** Whether a line closes `fence`, or its quote has ended. */
function closes(lines: Lines, fence: Fence): boolean {
	const { marks } = fence;
	const start = startOfContent(lines, fence);
	if (start < 0) {
		return true;
	}
	const rest = lines.text.slice(start, lines.end).trim();
	return rest.length >= marks.length && rest === marks.charAt(0).repeat(rest.length);
}

/** Where a line starts, but for what it has in common with the one that opens the fence; -1 if it is outside of its quotes. */
function startOfContent({ text, start, end }: Lines, { quotes, indent }: Fence): number {
	let at = start;
	for (let i = 0; i < quotes; i++) {
		while (at < end && (text[at] === ' ' || text[at] === '\t')) {
			at++;
		}
		if (text[at] !== '>') {
			return -1;
		}
		at++;
	}
	for (let column = 0; column < indent && at < end && (text[at] === ' ' || text[at] === '\t'); at++) {
		column += text[at] === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
	}
	return at;
}

const TAB_STOP = 4;

function columns(text: string): number {
	let column = 0;
	for (const character of text) {
		column += character === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
	}
	return column;
}
