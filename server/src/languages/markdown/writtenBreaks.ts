import type { SourceText } from '../../text';

/** The lines without the `\r\n` that some documents write at the end of each of them, to show what ends it. */
export function withoutWrittenBreaks(content: SourceText): SourceText {
	const { text } = content;
	if (!/^[^\n]*\\r\\n[ \t]*(?:\r?\n|$)/.test(text)) {
		return content;
	}
	const cuts = Array.from(text.matchAll(/\\r\\n(?=[ \t]*\r?(?:\n|$))/g), ({ index }) => index);
	const indexes: number[] = [];
	let kept = '';
	let from = 0;
	for (const to of [...cuts, text.length]) {
		kept += text.slice(from, to);
		for (let i = from; i < to; i++) {
			indexes.push(i);
		}
		from = to + WRITTEN.length;
	}
	indexes.push(text.length);
	// What stands in a line ends in front of what is left out.
	cuts.forEach((cut, i) => (indexes[cut - i * WRITTEN.length] = cut));
	return content.readAs(kept, indexes);
}

const WRITTEN = '\\r\\n';
