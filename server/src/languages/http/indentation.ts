import type { SourceText, Span } from '../../text';
import { Lines } from './lines';

const TAB_STOP = 4;

/** Blocks of lines that are indented more than the one in front of them, from that line on: how editors fold what they do not know. */
export function indentedBlocks(source: SourceText): Span[] {
	const lines = new Lines(source.text);
	const blocks: Span[] = [];
	/** Lines whose blocks are open, each indented more than the one before it. */
	const open: { readonly indent: number; readonly start: number }[] = [];
	let lastEnd = 0;
	const close = (indent: number): void => {
		while (open.length > 0 && open.at(-1)!.indent >= indent) {
			const { start } = open.pop()!;
			if (source.text.indexOf('\n', start) < lastEnd) {
				blocks.push({ start: source.offsetAt(start), end: source.offsetAt(lastEnd) });
			}
		}
	};
	for (; !lines.isDone; lines.advance()) {
		if (!lines.isBlank) {
			const indent = columns(source.text, lines.start, lines.first);
			close(indent);
			open.push({ indent, start: lines.first });
			lastEnd = lines.end;
		}
	}
	close(-1);
	return blocks.sort((a, b) => a.start - b.start);
}

function columns(text: string, from: number, to: number): number {
	let column = 0;
	for (let i = from; i < to; i++) {
		column += text.charCodeAt(i) === 9 ? TAB_STOP - (column % TAB_STOP) : 1;
	}
	return column;
}
