import { isToken } from '../../http/grammars/token';
import { FieldLine } from '../../http/message';
import type { SourceText, Span } from '../../text';
import { dialectInHead } from './dialect';
import { isBlank, type Lines } from './lines';
import { joined, variableEnd, withHoles } from './placeholders';
import * as problems from './problems';
import type { Draft, Reading } from './reading';
import { startsFields } from './startLine';

/**
 * Reads a field line, with the lines that continue it (RFC 9112 §5.2), into `draft`, and goes behind it.
 *
 * @returns where its last line ends; -1, and nothing is done, if it has no colon.
 */
export function readFieldLine({ lines, source, origin }: Reading, draft: Draft): number {
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
	checkName(name, source.slice(first, end), draft);
	const spans: Span[] = [valueSpan(text, colon + 1, end)];
	const lastEnd = addFolds(lines, spans, first - start, end);
	const value = withHoles(spans.length === 1 ? source.slice(spans[0]!.start, spans[0]!.end) : joined(source, spans, ' ').trim());
	if (name.length > 0) {
		draft.fieldLines.push(new FieldLine(name, value, draft.kind, source.slice(start, lines.start)));
	}
	return lastEnd;
}

function checkName(name: SourceText, line: SourceText, draft: Draft): void {
	if (name.length === 0) {
		draft.problems.push(problems.nameMissing(line));
	} else if (name.isDynamic) {
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

/** Goes behind the field line and all that continue it, which are indented more. Returns where the last one ends. */
function addFolds(lines: Lines, spans: Span[], indent: number, end: number): number {
	let lastEnd = end;
	for (lines.advance(); lines.first - lines.start > indent && !lines.isBlank; lines.advance()) {
		if (dialectInHead(lines) === 'comment' || startsFields(lines.content)) {
			break;
		}
		spans.push(valueSpan(lines.text, lines.first, lines.end));
		lastEnd = lines.end;
	}
	return lastEnd;
}
