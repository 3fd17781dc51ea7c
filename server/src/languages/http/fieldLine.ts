import { fieldAt } from '../../http/fields/fieldAt';
import type { Field } from '../../http/field';
import { isToken } from '../../http/grammars/token';
import { FieldLine, type Slot } from '../../http/message';
import { pathTo } from '../../http/syntax';
import type { SourceText, Span } from '../../text';
import { dialectInHead } from './dialect';
import { isBlank, type Lines } from './lines';
import { joined, variableEnd, withHoles } from './placeholders';
import * as problems from './problems';
import type { Reading } from './reading';
import { asShown } from './standIns';
import { startsFields } from './startLine';
import type { WrittenMessage } from './writtenMessage';

/**
 * Reads a field line, with the lines that continue it (RFC 9112 §5.2), into `message`, and goes behind it.
 *
 * @returns where its last line ends; -1, and nothing is done, if it has no colon.
 */
export function readFieldLine({ lines, source, origin, slots }: Reading, message: WrittenMessage, fieldLines: FieldLine[]): number {
	const { text, start, first, end } = lines;
	const colon = colonIn(text, first, end);
	if (colon < 0) {
		return -1;
	}
	const nameEnd = trimmedEnd(text, first, colon);
	if (nameEnd < colon) {
		message.report(problems.spaceBeforeColon(source.slice(nameEnd, colon), origin === 'client'));
	}
	lines.advance();
	let folds: Span[] | undefined;
	while (isFold(lines, first - start) && !(isLoneBrace(lines) && isPlain(text, colon + 1, end))) {
		(folds ??= []).push({ start: lines.first, end: lines.end });
		lines.advance();
	}
	const lastEnd = folds?.at(-1)?.end ?? end;
	// Documents fold long lines only to show them.
	if (folds && origin === 'client' && !message.partOf) {
		reportFolds(folds, end, message);
	}
	if (nameEnd === first) {
		message.report(problems.nameMissing(source.slice(first, end)));
		return lastEnd;
	}
	const field = fieldAt(text, first, nameEnd);
	const line = new WrittenFieldLine(field, message, first, colon, end, folds);
	fieldLines.push(line);
	if (field && !folds && isBlank(text.charCodeAt(end - 1)) && endsInWord(text, colon + 1, end)) {
		slots.push(line.nextWordSlot());
	}
	if (!field) {
		checkName(source.slice(first, nameEnd), message);
	}
	return lastEnd;
}

/** Whether nothing stands in a line but the brace with which JSON begins. */
function isLoneBrace({ code, text, first, end }: Lines): boolean {
	return code === BRACE && trimmedEnd(text, first, end) === first + 1;
}

/** Whether a value has begun, and not as JSON. */
function isPlain(text: string, from: number, to: number): boolean {
	return /^[ \t]*[^{[\s][^{[]*$/.test(text.slice(from, to));
}

/** @param end Where the line ends that the first of `folds` continues. */
function reportFolds(folds: readonly Span[], end: number, message: WrittenMessage): void {
	let above = end;
	for (const fold of folds) {
		const join = { start: trimmedEnd(message.source.text, 0, above), end: fold.start };
		message.report(problems.folded(message.source, join));
		above = fold.end;
	}
}

/** A field line that is cut into name and value when first asked. */
class WrittenFieldLine extends FieldLine {
	#nameText: SourceText | undefined;
	#valueText: SourceText | undefined;

	constructor(
		field: Field | undefined,
		protected override readonly message: WrittenMessage,
		private readonly first: number,
		private readonly colon: number,
		/** Where the first of its lines ends. */
		private readonly end: number,
		/** The lines that continue it. */
		private readonly folds: readonly Span[] | undefined,
	) {
		super(field, message);
	}

	get nameText(): SourceText {
		return (this.#nameText ??= withHoles(
			this.message.source.slice(this.first, trimmedEnd(this.message.source.text, this.first, this.colon)),
		));
	}

	get valueText(): SourceText {
		return (this.#valueText ??= withHoles(this.message.origin === 'document' ? asShown(this.writtenValue()) : this.writtenValue()));
	}

	get line(): SourceText {
		const { text } = this.message.source;
		let start = this.first;
		while (start > 0 && isBlank(text.charCodeAt(start - 1))) {
			start--;
		}
		const end = this.folds?.at(-1)?.end ?? this.end;
		const width = text.startsWith('\r\n', end) ? 2 : Math.min(1, text.length - end);
		return this.message.source.slice(start, end + width);
	}

	/** The place behind the space at the end of the line, where the next word of the value can be written. */
	nextWordSlot(): Slot {
		const { field, message, colon, end } = this;
		return {
			get node() {
				const { start } = valueSpan(message.source.text, colon + 1, end);
				const value = withHoles(message.source.slice(start, end));
				const root = field?.value?.(value, message.kind) ?? { source: value };
				const here = pathTo(root, value.end, node => node.expects !== undefined && node.source.start === value.end).at(-1);
				return here ?? { source: value.slice(value.length) };
			},
			message,
		};
	}

	private writtenValue(): SourceText {
		const { colon, end, folds } = this;
		const { source } = this.message;
		if (!folds) {
			const start = valueStart(source.text, colon + 1, end);
			return source.slice(start, valueEnd(source.text, start, end));
		}
		const first = valueSpan(source.text, colon + 1, end);
		const spans = folds.map(fold => valueSpan(source.text, fold.start, fold.end));
		return joined(source, [first, ...spans], () => true).trim();
	}
}

/** Whether the last thing but space is no comma or semicolon, behind which space belongs to the value. */
function endsInWord(text: string, from: number, to: number): boolean {
	const end = trimmedEnd(text, from, to);
	return end > from && valueSpan(text, from, to).end === end;
}

function checkName(written: SourceText, message: WrittenMessage): void {
	if (isToken(written.text)) {
		return;
	}
	const name = withHoles(written);
	if (name.isDynamic) {
		// Whatever seems to be missing may be this one.
		message.isWhole = false;
	} else if (!isToken(name.text.replace(/^:/, ''))) {
		message.report(problems.nameInvalid(name));
	}
}

/** The colon behind a name, in which variables may have colons of their own. A name may start with one (RFC 9113 §8.3). */
function colonIn(text: string, from: number, to: number): number {
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		if (code === COLON && (i > from || !/^:[\w-]+:/.test(text.slice(from, to)))) {
			return i;
		}
		if (code === BRACE) {
			i = Math.max(i, variableEnd(text, i) - 1);
		}
	}
	return -1;
}

const COLON = 58;
const BRACE = 123;
const COMMA = 44;
const SEMICOLON = 59;

/** Without the space around it; but behind a comma or semicolon at the end, where the next element is about to be written. */
function valueSpan(text: string, from: number, to: number): Span {
	const start = valueStart(text, from, to);
	return { start, end: valueEnd(text, start, to) };
}

function valueStart(text: string, from: number, to: number): number {
	let start = from;
	while (start < to && isBlank(text.charCodeAt(start))) {
		start++;
	}
	return start;
}

function valueEnd(text: string, start: number, to: number): number {
	const end = trimmedEnd(text, start, to);
	const last = text.charCodeAt(end - 1);
	return end > start && (last === COMMA || last === SEMICOLON) ? to : end;
}

function trimmedEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isBlank(text.charCodeAt(end - 1))) {
		end--;
	}
	return end;
}

/** Whether a line continues the one in front of it, by being indented more. Clients take an indented known field for a field. */
function isFold(lines: Lines, indent: number): boolean {
	return lines.first - lines.start > indent && !lines.isBlank && dialectInHead(lines) !== 'comment' && !startsFields(lines.content);
}
