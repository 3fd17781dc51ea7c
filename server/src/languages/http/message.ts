import type { Method } from '../../http/methods';
import type { FieldLine, Message } from '../../http/message';
import type { MessageKind } from '../../http/syntax';
import type { SourceText, Span } from '../../text';
import { readContent } from './content';
import { dialectInHead, isElision, isSeparator, skipDialect } from './dialect';
import { readFieldLine } from './fieldLine';
import type { Lines } from './lines';
import * as problems from './problems';
import { isDelimiter, nameSlot, type Reading } from './reading';
import { startsFields, startsMessage, startsPath, startsRequest, startsRequestAmongFields } from './startLine';
import { WrittenMessage } from './writtenMessage';

/**
 * Reads the message that starts in this line, and goes behind it. A response in reply to `request`, if there is one; a message
 * in the content of another, `outer`, is never judged as a whole.
 */
export function readMessage(
	reading: Reading,
	start: 'request' | 'response' | 'fields',
	request?: Message,
	outer?: Message,
): WrittenMessage {
	const kind: MessageKind = start === 'fields' ? 'unknown' : start;
	const message = new WrittenMessage(reading.source, kind, reading.origin, outer);
	reading.messages.push(message);
	if (start !== 'fields') {
		readStartLine(reading, message);
	}
	if (start === 'response') {
		message.inReplyTo = request;
	}
	readFieldSection(reading, message);
	// A status line alone is how documents quote it, without wanting to show the whole response.
	if (outer || (reading.origin === 'document' && message.fieldLines.length === 0)) {
		message.isWhole = false;
	}
	return message;
}

function readStartLine({ lines, slots, origin }: Reading, message: WrittenMessage): void {
	const spans: Span[] = [{ start: lines.first, end: lines.end }];
	lines.advance();
	if (message.kind === 'request') {
		addContinuation(lines, spans, origin === 'document');
	}
	const { end } = spans.at(-1)!;
	message.startSpans = spans;
	message.endsAt = end;
	const node = mayEndInVersion(lines.text.charCodeAt(end - 1)) && message.readStart().versionSlot;
	if (node) {
		slots.push({ node, message });
	}
}

/** Whether a start line that ends in this character may have its version still to be written. */
function mayEndInVersion(code: number): boolean {
	return code === 32 || code === 9 || code === 72 || code === 84 || code === 80;
}

/**
 * The lines with which a request line goes on: those that start with `?` or `&`, indented ones that are no field line, a version,
 * and in documents a URL below the method.
 */
function addContinuation(lines: Lines, spans: Span[], isDocument: boolean): void {
	while (!lines.isDone && !lines.isBlank) {
		const { code, first } = lines;
		const dialect = dialectInHead(lines);
		const isQuery = code === AMPERSAND || (code === QUESTION_MARK && lines.text.charCodeAt(first + 1) !== QUESTION_MARK);
		const isIndented =
			first > lines.start &&
			!dialect &&
			!isElision(lines) &&
			!startsFields(lines.content) &&
			!/^[\w-]+[ \t]*:[ \t]/.test(lines.content);
		const isLone = code === LETTER_H ? isLoneVersion(lines, spans) : isDocument && isLoneTarget(lines, spans);
		if (isQuery || isIndented || isLone) {
			spans.push({ start: first, end: lines.end });
			lines.advance();
		} else if (dialect === 'comment' && !isSeparator(lines) && !isElision(lines)) {
			skipDialect(lines);
		} else {
			return;
		}
	}
}

/** Whether a line holds the version of a request, and nothing else, which the lines above have not told. */
function isLoneVersion(lines: Lines, spans: readonly Span[]): boolean {
	const above = lines.text.slice(spans[0]!.start, spans.at(-1)!.end);
	return /^HTTP\/\d(?:\.\d)?[ \t]*$/.test(lines.content) && !/[ \t]HTTP\//.test(above);
}

/** Whether a line holds a URL, and the one above nothing but a method. */
function isLoneTarget(lines: Lines, spans: readonly Span[]): boolean {
	return (
		spans.length === 1 &&
		/^https?:\/\/\S+[ \t]*$/.test(lines.content) &&
		/^\S+[ \t]*$/.test(lines.text.slice(spans[0]!.start, spans[0]!.end))
	);
}

const AMPERSAND = 38;
const HYPHEN = 45;
const QUESTION_MARK = 63;
const LETTER_H = 72;

/** Reads up to the first empty line, and then the content; or up to what cannot be part of this message. */
export function readFieldSection(reading: Reading, message: WrittenMessage): void {
	const { lines, source, slots } = reading;
	const fieldLines: FieldLine[] = [];
	let isFollowed = false;
	let isElided = false;
	while (!isFollowed && !lines.isDone && !isSeparator(lines) && !isDelimiter(reading) && !startsAnother(reading)) {
		const isLeftOut = isElision(lines);
		if (!isLeftOut && (lines.isBlank || looksLikeBody(lines) || (isElided && !lines.content.includes(':')))) {
			isFollowed = true;
		} else {
			isElided = isLeftOut;
			message.endsAt = Math.max(message.endsAt, readHeadLine(reading, message, fieldLines));
		}
	}
	// An array that has grown keeps room for more: a copy is of just the size.
	message.fieldLines = fieldLines.slice();
	if (!isFollowed) {
		return;
	}
	if (lines.isBlank) {
		slots.push(nameSlot(reading, lines.end, lines.end, message));
		lines.advance();
	} else if (!isElided && !speaksAnotherProtocol(message)) {
		message.report(problems.blankLineMissing(source.slice(lines.first, lines.end), source.slice(lines.start, lines.start)));
	}
	readContent(reading, message);
}

/** Clients need no empty line in front of what they send over a WebSocket and the like. */
function speaksAnotherProtocol({ method }: WrittenMessage): boolean {
	return (method?.term as Partial<Method> | undefined)?.isPseudo === true;
}

function startsAnother({ lines, origin }: Reading): boolean {
	return startsMessage(lines) || startsRequest(lines) || startsRequestAmongFields(lines) || (origin === 'document' && startsPath(lines));
}

/** Where the last line of the field read ends, or -1 if it is none. */
function readHeadLine(reading: Reading, message: WrittenMessage, fieldLines: FieldLine[]): number {
	const { lines, source } = reading;
	if (isElision(lines)) {
		message.isWhole = false;
		lines.advance();
		return -1;
	}
	if (dialectInHead(lines)) {
		skipDialect(lines);
		return -1;
	}
	const end = readFieldLine(reading, message, fieldLines);
	if (end < 0) {
		withoutColon(reading, message, source.slice(lines.first, lines.end).trim());
		lines.advance();
	}
	return end;
}

function withoutColon(reading: Reading, message: WrittenMessage, line: SourceText): void {
	const { origin, lines, slots } = reading;
	if (/^(?:\{\{|\$\{|<%)/.test(line.text)) {
		// It may stand for any number of fields.
		message.isWhole = false;
		return;
	}
	if (/^[\w-]+$/.test(line.text)) {
		slots.push(nameSlot(reading, lines.first, lines.first + line.length, message));
	}
	if (/^[\w.%-]+=[^\s&]*&/.test(line.text)) {
		// A form.
		message.report(problems.blankLineMissing(line, line.slice(0, 0)));
		return;
	}
	const problem = problems.colonMissing(line, origin === 'client');
	if (message.kind === 'unknown' && /^:?[\w-]+[ \t]+=[ \t]/.test(line.text)) {
		// How documents write the fields of HTTP/2 down.
		return;
	}
	if (/^[)\]}]/.test(line.text)) {
		// The end of JSON that begins in the request line, where documents write it.
		return;
	}
	if (message.kind !== 'unknown' || message.partOf || problem.fixes) {
		message.report(problem);
	}
}

/** Whether a line among the fields is JSON, XML, HTML, or what separates parts. */
function looksLikeBody(lines: Lines): boolean {
	const { code } = lines;
	if (code === HYPHEN) {
		return /^--(?=\S*\w)[^\s:]+[ \t]*$/.test(lines.content);
	}
	if (code !== 123 && code !== 91 && code !== 60) {
		return false;
	}
	const json = /^(?:\{(?!\{)[ \t]*(?:["'}]|$)|\[[ \t]*(?:[\]{["\d]|$))/;
	const markup = /^<(?:[!?/]|[a-z][\w:-]*(?:[ \t]+[\w:-]+=|[ \t]*\/?>))/i;
	return json.test(lines.content) || markup.test(lines.content);
}
