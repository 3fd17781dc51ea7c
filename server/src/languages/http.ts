import type { HttpDocument, Section } from '../http/message';
import { ownCopy, SourceText } from '../text';
import { isBlank } from './http/lines';
import { FileSection } from './http/section';
import type { Change, Language, Previous } from './language';

/** `.http` and `.rest` files: sections separated by lines that start with `###`. */
export const http: Language = {
	ids: ['http'],
	parse(text, previous) {
		if (previous && previous.document.sections.length > 0) {
			return parseChanged(text, previous);
		}
		const starts = [0];
		for (let start = separatorFrom(text, 1); start >= 0; start = separatorFrom(text, start + 1)) {
			starts.push(start);
		}
		return { starts, sections: starts.map((start, i) => new FileSection(new SourceText(text.slice(start, starts[i + 1]), 0))) };
	},
};

/** Where the next line starts, at or behind `from`, that separates sections; -1 if there is none. */
function separatorFrom(text: string, from: number): number {
	for (let at = text.indexOf('###', from); at >= 0; at = text.indexOf('###', at)) {
		const start = blankStart(text, at);
		if (start >= from && isLineBreak(text.charCodeAt(start - 1))) {
			return start;
		}
		while (text.charCodeAt(at) === NUMBER_SIGN) {
			at++;
		}
	}
	return -1;
}

function isLineBreak(code: number): boolean {
	return code === 10 || code === 13;
}

const NUMBER_SIGN = 35;

/** Where the spaces and tabs in front of `at` start. */
function blankStart(text: string, at: number): number {
	let start = at;
	while (start > 0 && isBlank(text.charCodeAt(start - 1))) {
		start--;
	}
	return start;
}

/**
 * Reads again from the section in front of the change, whose separator cannot be touched by it, to the first section behind
 * it that starts where it did.
 */
function parseChanged(text: string, { document, change }: Previous): HttpDocument {
	const grown = change.newEnd - change.oldEnd;
	const first = Math.max(0, indexAt(document.starts, change.start) - 1);
	const starts = [document.starts[first]!];
	let behind = document.starts.length;
	for (let start = separatorFrom(text, starts[0]! + 1); start >= 0; start = separatorFrom(text, start + 1)) {
		if (start > change.newEnd) {
			// Its line is the same as before, and so are all others that follow.
			behind = indexAt(document.starts, start - grown);
			break;
		}
		starts.push(start);
	}
	const end = behind < document.starts.length ? document.starts[behind]! + grown : text.length;
	const sections = starts.map(
		(start, i) => known(document, change, start, starts[i + 1] ?? end) ?? reread(text, start, starts[i + 1] ?? end),
	);
	return {
		starts: [...document.starts.slice(0, first), ...starts, ...document.starts.slice(behind).map(start => start + grown)],
		sections: [...document.sections.slice(0, first), ...sections, ...document.sections.slice(behind)],
	};
}

/** The section that stood at `start` … `end`, if the change has left it as it was. */
function known({ starts, sections }: HttpDocument, change: Change, start: number, end: number): Section | undefined {
	if (start < change.newEnd && end > change.start) {
		return undefined;
	}
	const oldStart = end <= change.start ? start : start - (change.newEnd - change.oldEnd);
	const at = indexAt(starts, oldStart);
	const section = sections[at]!;
	return starts[at] === oldStart && section.length === end - start ? section : undefined;
}

/** With a text of its own: pieces of the text itself would keep the whole of every version alive in which a section changed. */
function reread(text: string, start: number, end: number): Section {
	return new FileSection(new SourceText(ownCopy(text.slice(start, end)), 0));
}

/** Index of the last one of `starts`, which ascend from 0, that is not behind `offset`. */
function indexAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}
