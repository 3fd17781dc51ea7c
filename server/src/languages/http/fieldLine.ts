import { isToken } from '../../http/grammars/token';
import { FieldLine } from '../../http/message';
import type { SourceText, Span } from '../../text';
import { dialectInHead } from './dialect';
import { isBlank, type Lines } from './lines';
import { joined, variableEnd, withHoles } from './placeholders';
import * as problems from './problems';
import { type Draft, nextWordSlot, type Reading } from './reading';
import { startsFields } from './startLine';

/**
 * Reads a field line, with the lines that continue it (RFC 9112 §5.2), into `draft`, and goes behind it.
 *
 * @returns where its last line ends; -1, and nothing is done, if it has no colon.
 */
export function readFieldLine({ lines, source, origin, slots }: Reading, draft: Draft): number {
	const { text, start, first, end } = lines;
	const colon = colonIn(text, first, end);
	if (colon < 0) {
		return -1;
	}
	const nameEnd = trimmedEnd(text, first, colon);
	const name = withHoles(source.slice(first, nameEnd));
	if (nameEnd < colon) {
		draft.problems.push(problems.spaceBeforeColon(source.slice(nameEnd, colon), origin === 'client'));
	}
	const valueAt = valueSpan(text, colon + 1, end);
	lines.advance();
	let lastEnd = end;
	let value = source.slice(valueAt.start, valueAt.end);
	if (isFold(lines, first - start)) {
		const spans = [valueAt];
		lastEnd = addFolds(lines, spans, first - start);
		value = joined(source, spans, () => true).trim();
	}
	const line = new FieldLine(name, withHoles(value), draft.kind, source.slice(start, lines.start));
	if (name.length === 0) {
		draft.problems.push(problems.nameMissing(source.slice(first, end)));
		return lastEnd;
	}
	draft.fieldLines.push(line);
	if (lastEnd === end && valueAt.end < end && line.field) {
		slots.push(nextWordSlot(line, withHoles(source.slice(valueAt.start, end)), draft));
	}
	if (!line.field) {
		checkName(name, draft);
	}
	return lastEnd;
}

function checkName(name: SourceText, draft: Draft): void {
	if (name.isDynamic) {
		// Whatever seems to be missing may be this one.
		draft.isComplete = false;
	} else if (!isToken(name.text.replace(/^:/, ''))) {
		draft.problems.push(problems.nameInvalid(name));
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
	let start = from;
	while (start < to && isBlank(text.charCodeAt(start))) {
		start++;
	}
	const end = trimmedEnd(text, start, to);
	const last = text.charCodeAt(end - 1);
	return { start, end: end > start && (last === COMMA || last === SEMICOLON) ? to : end };
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

/** Goes behind the lines that continue a field line. Returns where the last one ends. */
function addFolds(lines: Lines, spans: Span[], indent: number): number {
	let lastEnd = lines.end;
	for (; isFold(lines, indent); lines.advance()) {
		spans.push(valueSpan(lines.text, lines.first, lines.end));
		lastEnd = lines.end;
	}
	return lastEnd;
}
