import { SourceText } from '../../text';
import { isBlank, Lines } from '../http/lines';
import { type Block, blockCutter, kindOfFence, listingLanguages } from '../markdown/blocks';

/** Cuts a document at its listings. One that is not closed goes on to the end. */
export function blocksOf(text: string): Block[] {
	const lines = new Lines(text);
	const { blocks, add } = blockCutter();
	let kind: Block['kind'] | undefined;
	while (!lines.isDone) {
		const { start } = lines;
		const delimiter = delimiterOf(lines);
		const isParagraph = kind && !delimiter && !isBetween(lines);
		if (delimiter || isParagraph) {
			add('prose', start);
			skipBlock(lines, delimiter);
			add(kind ?? (delimiter?.startsWith('```') ? kindOfFence(delimiter.slice(3)) : 'code'), lines.start);
			kind = undefined;
		} else {
			kind = kindOf(lines) ?? (isBetween(lines) ? kind : undefined);
			lines.advance();
		}
	}
	add('prose', text.length);
	return blocks;
}

/** What a listing that shows HTTP holds: without the lines around it, and without callouts. */
export function contentOf(block: SourceText): { readonly content: SourceText; readonly isClosed: boolean } {
	const { text } = block;
	const lines = new Lines(text);
	const delimiter = delimiterOf(lines);
	if (delimiter) {
		lines.advance();
	}
	const indexes: number[] = [];
	let content = '';
	const copy = (from: number, to: number): void => {
		content += text.slice(from, to);
		for (let i = from; i < to; i++) {
			indexes.push(i);
		}
	};
	for (; !lines.isDone && !closes(lines, delimiter); lines.advance()) {
		if (!text.startsWith('include::', lines.start)) {
			const end = endWithoutCallouts(text, lines.start, lines.end);
			const lineBreak = indexes.length + end - lines.start;
			copy(lines.start, end);
			copy(lines.end, lines.next);
			// What stands in the line ends in front of the callouts.
			indexes[lineBreak] = end;
		}
	}
	indexes[content.length] = lines.start;
	return { content: new SourceText(content, indexes[0]!, { offsets: indexes }), isClosed: !lines.isDone };
}

/** What the listing shows whose attributes stand in a line: `[source,http]`, `[,http]`, `[source%nowrap, "http", title=…]`, `[source,language=http]`. */
function kindOf({ code, text, start, end }: Lines): Block['kind'] | undefined {
	const source = code === BRACKET ? sourceAttributes.exec(text.slice(start, end)) : null;
	return source?.[1] ? 'http' : source?.[2] ? 'terminal' : undefined;
}

const sourceAttributes = new RegExp(
	`^\\[(?:source)?(?:[%#.][\\w%#.-]*)?[ \\t]*,[ \\t]*(?:language=)?"?(?:${listingLanguages})"?[ \\t]*[,\\]]`,
	'i',
);

const BRACKET = 91;

/** Whether a line may stand between the attributes of a block and the block: more of them, a title, a comment. */
function isBetween({ code, isBlank: isEmpty, text, first }: Lines): boolean {
	return isEmpty || code === BRACKET || (code === 46 && text.charCodeAt(first + 1) !== 46) || text.startsWith('//', first);
}

/** The line that opens a listing and closes it again: `----`, `....`, or three backticks with a language behind them. */
function delimiterOf({ code, text, start, end }: Lines): string | undefined {
	if (code !== 45 && code !== 46 && code !== 96) {
		return undefined;
	}
	return /^(?:-{4,}|\.{4,}|```.*?)(?=[ \t]*$)/.exec(text.slice(start, end))?.[0];
}

/** Goes behind the line that closes a listing; without a delimiter, to the next empty line. */
function skipBlock(lines: Lines, delimiter: string | undefined): void {
	if (delimiter) {
		lines.advance();
	}
	while (!lines.isDone && !closes(lines, delimiter)) {
		lines.advance();
	}
	if (delimiter) {
		lines.advance();
	}
}

function closes(lines: Lines, delimiter: string | undefined): boolean {
	if (delimiter === undefined) {
		return lines.isBlank;
	}
	return lines.text.slice(lines.start, lines.end).trimEnd() === (delimiter.startsWith('```') ? '```' : delimiter);
}

/** Where a line ends, but for the marks ` <1>` that the text below it refers to. */
function endWithoutCallouts(text: string, start: number, end: number): number {
	if (text.charCodeAt(end - 1) !== 62) {
		return end;
	}
	const callouts = /[ \t]+(?:(?:#|\/\/)[ \t]*)?(?:<(?:\d{1,3}|\.)>[ \t]?){1,9}$/.exec(text.slice(Math.max(start, end - 60), end));
	let at = callouts ? end - callouts[0].length : end;
	while (at > start && isBlank(text.charCodeAt(at - 1))) {
		at--;
	}
	return at;
}
