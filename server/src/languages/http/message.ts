import type { Message } from '../../http/message';
import type { SourceText, Span } from '../../text';
import { readContent } from './content';
import { dialectInHead, isElision, isSeparator, skipDialect } from './dialect';
import { readFieldLine } from './fieldLine';
import type { Lines } from './lines';
import { joined, withHoles } from './placeholders';
import * as problems from './problems';
import { type Draft, nameSlot, type Reading } from './reading';
import { readRequestLine, readStatusLine, startsFields, startsMessage } from './startLine';

/** Reads the message that starts in this line, and goes behind it. `request` is what a response would answer. */
export function readMessage(reading: Reading, start: 'request' | 'response' | 'fields', request: Message | undefined): Message {
	const draft: Draft = {
		kind: start === 'fields' ? 'unknown' : start,
		origin: reading.origin,
		isComplete: start !== 'fields',
		fieldLines: [],
		problems: [],
	};
	if (start !== 'fields') {
		readStartLine(reading, start, draft);
	}
	if (start === 'response' && request) {
		draft.inReplyTo = request;
	}
	readFieldSection(reading, draft);
	// A status line alone is how documents quote it, without wanting to show the whole response.
	if (reading.origin === 'document' && draft.fieldLines.length === 0) {
		draft.isComplete = false;
	}
	return draft;
}

function readStartLine({ lines, source, slots }: Reading, start: 'request' | 'response', draft: Draft): void {
	const spans: Span[] = [{ start: lines.first, end: lines.end }];
	lines.advance();
	if (start === 'request') {
		addContinuation(lines, spans);
	}
	draft.startLine = source.slice(spans[0]!.start, spans.at(-1)!.end);
	draft.end = draft.startLine.slice(draft.startLine.length);
	const isMethodAlone = /^[A-Z]+$/.test(source.text.slice(spans[0]!.start, spans[0]!.end));
	const text = withHoles(joined(source, spans, index => index === 1 && isMethodAlone));
	const line = start === 'request' ? readRequestLine(text) : readStatusLine(text);
	Object.assign(draft, line.parts);
	draft.problems.push(...line.problems);
	draft.isComplete = !line.isElided;
	if (line.versionSlot) {
		slots.push({ node: line.versionSlot, message: draft });
	}
}

/** The lines with which a target goes on: those that start with `?` or `&`, and indented ones that are no field line. */
function addContinuation(lines: Lines, spans: Span[]): void {
	while (!lines.isDone && !lines.isBlank) {
		const { code, first } = lines;
		const dialect = dialectInHead(lines);
		const isQuery = code === AMPERSAND || (code === QUESTION_MARK && lines.text.charCodeAt(first + 1) !== QUESTION_MARK);
		if (isQuery || (first > lines.start && !dialect && !startsFields(lines.content) && !/^[\w-]+[ \t]*:[ \t]/.test(lines.content))) {
			spans.push({ start: first, end: lines.end });
		} else if (dialect !== 'comment' || isSeparator(lines)) {
			return;
		}
		lines.advance();
	}
}

const AMPERSAND = 38;
const QUESTION_MARK = 63;

/** Reads up to the first empty line, and then the content; or up to what cannot be part of this message. */
function readFieldSection(reading: Reading, draft: Draft): void {
	const { lines, source, slots } = reading;
	let end = -1;
	while (!lines.isDone && !isSeparator(lines) && !startsMessage(lines)) {
		if (lines.isBlank || looksLikeBody(lines)) {
			if (lines.isBlank) {
				slots.push({ node: nameSlot(source.slice(lines.end, lines.end)), message: draft });
				lines.advance();
			} else {
				draft.problems.push(
					problems.blankLineMissing(source.slice(lines.first, lines.end), source.slice(lines.start, lines.start)),
				);
			}
			readContent(reading, draft);
			break;
		}
		end = Math.max(end, readHeadLine(reading, draft));
	}
	if (end >= 0) {
		draft.end = source.slice(end, end);
	}
}

/** Where the last line of the field read ends, or -1 if it is none. */
function readHeadLine(reading: Reading, draft: Draft): number {
	const { lines, source } = reading;
	if (isElision(lines)) {
		draft.isComplete = false;
		lines.advance();
		return -1;
	}
	if (dialectInHead(lines)) {
		skipDialect(lines);
		return -1;
	}
	const end = readFieldLine(reading, draft);
	if (end < 0) {
		withoutColon(reading, draft, source.slice(lines.first, lines.end).trim());
		lines.advance();
	}
	return end;
}

function withoutColon({ origin, slots }: Reading, draft: Draft, line: SourceText): void {
	if (/^(?:\{\{|\$\{|<%)/.test(line.text)) {
		// It may stand for any number of fields.
		draft.isComplete = false;
		return;
	}
	if (/^[\w-]+$/.test(line.text)) {
		slots.push({ node: nameSlot(line), message: draft });
	}
	const problem = problems.colonMissing(line, origin === 'client');
	if (draft.kind !== 'unknown' || problem.fixes) {
		draft.problems.push(problem);
	}
}

/** Whether a line among the fields is JSON, XML or HTML. */
function looksLikeBody(lines: Lines): boolean {
	const { code } = lines;
	if (code !== 123 && code !== 91 && code !== 60) {
		return false;
	}
	const json = /^(?:\{(?!\{)[ \t]*(?:["'}]|$)|\[[ \t]*(?:[\]{["\d]|$))/;
	const markup = /^<(?:[!?/]|[a-z][\w:-]*(?:[ \t]+[\w:-]+=|[ \t]*\/?>))/i;
	return json.test(lines.content) || markup.test(lines.content);
}
