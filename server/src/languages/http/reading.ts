import { fields } from '../../http/fields';
import type { Message, Slot } from '../../http/message';
import { methods } from '../../http/methods';
import { once } from '../../http/remembering';
import type { SyntaxNode } from '../../http/syntax';
import type { Term } from '../../http/term';
import { versions } from '../../http/versions';
import type { SourceText } from '../../text';
import type { Lines } from './lines';

/** Where HTTP is written out: for a client to send, or in a document to read. */
export type Origin = 'client' | 'document';

/** A section that is being read. */
export interface Reading {
	readonly source: SourceText;
	readonly origin: Origin;
	readonly lines: Lines;
	readonly slots: Slot[];
	/** What it has found, in the order of the text. */
	readonly messages: Message[];
	/** The lines that separate the parts of the multiparts which are being read, outermost first: `--` and a boundary. */
	readonly delimiters: string[];
}

/** Whether a line separates parts of one of the multiparts that are being read. */
export function isDelimiter({ lines, delimiters }: Reading): boolean {
	return lines.code === HYPHEN && delimiters.some(delimiter => isDelimiterLine(lines, delimiter));
}

const HYPHEN = 45;

/** Whether a line is `delimiter`, or the last one of its kind: with two hyphens more. */
export function isDelimiterLine({ text, first, end }: Lines, delimiter: string): boolean {
	if (!text.startsWith(delimiter, first)) {
		return false;
	}
	const rest = text.slice(first + delimiter.length, end);
	return /^(?:--)?[ \t]*$/.test(rest);
}

/** A place where a message can start. Documents show header sections without a start line, too. */
export function startSlot({ source, origin }: Reading, start: number, end: number): Slot {
	return new WrittenSlot(source, start, end, origin === 'client' ? startTerms : startOrNameTerms, undefined);
}

/** A place where the name of a field can be written, or is already being typed. */
export function nameSlot({ source }: Reading, start: number, end: number, message: Message): Slot {
	return new WrittenSlot(source, start, end, message.partOf ? partNameTerms : nameTerms, message);
}

/** A place that is cut out of the text when first asked for: there is one for every empty line. */
class WrittenSlot implements Slot {
	#node: SyntaxNode | undefined;

	constructor(
		private readonly source: SourceText,
		private readonly start: number,
		private readonly end: number,
		private readonly terms: () => readonly Term[],
		readonly message: Message | undefined,
	) {}

	get node(): SyntaxNode {
		return (this.#node ??= { source: this.source.slice(this.start, this.end), expects: this.terms() });
	}
}

const nameTerms = once((): readonly Term[] => [...fields.values()]);
/** Only fields about content mean something in a part (RFC 2046 §5.1). */
const partNameTerms = once((): readonly Term[] => nameTerms().filter(({ name }) => name.startsWith('Content-')));
const startTerms = once((): readonly Term[] => [...methods.values(), ...versions.values()]);
const startOrNameTerms = once((): readonly Term[] => [...startTerms(), ...nameTerms()]);
