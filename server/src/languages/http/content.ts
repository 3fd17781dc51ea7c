import { fieldAt } from '../../http/fields/fieldAt';
import type { Message } from '../../http/message';
import type { Span } from '../../text';
import { dialectInBody, isContentElision, isSeparator, skipDialect } from './dialect';
import type { Lines } from './lines';
import { readFieldSection, readMessage } from './message';
import { isDelimiter, isDelimiterLine, type Reading, startSlot } from './reading';
import { startOf, startsMessage, startsRequest } from './startLine';
import { WrittenMessage } from './writtenMessage';

/** Reads the content of a message up to where the next one starts. Lines that speak to the client are holes in it. */
export function readContent(reading: Reading, message: WrittenMessage): void {
	const form = formOf(message);
	switch (form) {
		case 'message':
			readMessageContent(reading, message);
			break;
		case 'multipart':
			readMultipart(reading, message);
			break;
		default:
			readPlain(reading, message, form === 'marked');
	}
}

/** What has been read of a content. */
interface Extent {
	from: number;
	to: number;
	isElided: boolean;
	readonly holes: Span[];
	/** Whether `#`, `//` and `/*` mean something else in it than a comment for the client. */
	readonly isMarked: boolean;
}

function newExtent(isMarked = false): Extent {
	return { from: -1, to: -1, isElided: false, holes: [], isMarked };
}

function readPlain(reading: Reading, message: WrittenMessage, isMarked = false, isNested = message.partOf !== undefined): void {
	const extent = newExtent(isMarked);
	readLines(reading, extent, isNested);
	finish(message, extent);
}

/** In the content of another message, nothing but what ends that one ends this one. */
function readLines(reading: Reading, extent: Extent, isNested: boolean): void {
	const { lines } = reading;
	while (!lines.isDone && !isSeparator(lines) && !isDelimiter(reading)) {
		if (!isNested && (startsMessage(lines) || (extent.from < 0 && startsRequest(lines)))) {
			return;
		}
		readLine(reading, extent);
	}
}

function readLine(reading: Reading, extent: Extent): void {
	const { lines, slots } = reading;
	const { start, end } = lines;
	if (lines.isBlank) {
		if (extent.from < 0) {
			// As long as there is no content, another message can start in every empty line.
			slots.push(startSlot(reading, end, end));
		}
		lines.advance();
	} else if (speaksToClient(lines, extent)) {
		extent.holes.push({ start, end: skipDialect(lines) });
	} else if (isContentElision(lines)) {
		extent.isElided = true;
		extent.holes.push({ start, end });
		// What is left out at the end is part of the content, too: its length is not known.
		extent.to = end;
		lines.advance();
	} else {
		include(extent, start, end);
		lines.advance();
	}
}

function speaksToClient(lines: Lines, { isMarked }: Extent): boolean {
	const dialect = dialectInBody(lines);
	return dialect === 'client' || (dialect === 'comment' && !isMarked);
}

function include(extent: Extent, start: number, end: number): void {
	extent.from = extent.from < 0 ? start : extent.from;
	extent.to = end;
}

function finish(message: WrittenMessage, { from, to, isElided, holes }: Extent): void {
	message.contentHoles = holes.length > 0 ? holes : undefined;
	if (from >= 0) {
		message.contentSpan = { start: from, end: to };
	} else if (isElided) {
		message.isWhole = false;
	}
}

/** Content that is a message itself. */
function readMessageContent(reading: Reading, message: WrittenMessage): void {
	const { lines } = reading;
	while (lines.isBlank && !lines.isDone) {
		lines.advance();
	}
	const start = lines.isDone || isSeparator(lines) || isDelimiter(reading) ? undefined : startOf(lines.content);
	if (start !== 'request' && start !== 'response') {
		// Cut into chunks, as a server sends back a TRACE: what is between their sizes starts no message of ours.
		readPlain(reading, message, false, message.partOf !== undefined || /^[\da-f]+[ \t]*$/i.test(lines.content));
		return;
	}
	const extent = newExtent();
	include(extent, lines.start, lines.end);
	const inner = readMessage(reading, start, undefined, message);
	extendTo(extent, inner);
	finish(message, extent);
}

/** Content in parts, each with a header section of its own (RFC 2046 §5.1). */
function readMultipart(reading: Reading, message: WrittenMessage): void {
	const { lines } = reading;
	const extent = newExtent();
	const isNested = message.partOf !== undefined;
	let delimiter: string | undefined;
	while (!lines.isDone && !isSeparator(lines) && (delimiter !== undefined || isNested || !startsMessage(lines))) {
		delimiter ??= delimiterIn(lines);
		const isLast = delimiter !== undefined && lines.text.startsWith('--', lines.first + delimiter.length);
		if (delimiter === undefined || !isDelimiterLine(lines, delimiter)) {
			if (isDelimiter(reading)) {
				break;
			}
			readLine(reading, extent);
			continue;
		}
		include(extent, lines.start, lines.end);
		lines.advance();
		if (isLast) {
			readLines(reading, extent, isNested);
			break;
		}
		readPart(reading, message, delimiter, extent);
	}
	finish(message, extent);
}

function readPart(reading: Reading, message: WrittenMessage, delimiter: string, extent: Extent): void {
	const part = new WrittenMessage(reading.source, 'unknown', reading.origin, message);
	reading.messages.push(part);
	reading.delimiters.push(delimiter);
	readFieldSection(reading, part);
	reading.delimiters.pop();
	extendTo(extent, part);
}

function extendTo(extent: Extent, { endsAt, contentSpan, contentHoles }: WrittenMessage): void {
	contentHoles?.forEach(hole => extent.holes.push(hole));
	extent.to = Math.max(extent.to, endsAt, contentSpan?.end ?? -1);
}

/** The first line of a multipart that starts with two hyphens shows what separates its parts; clients do not compare it. */
function delimiterIn(lines: Lines): string | undefined {
	if (lines.code !== HYPHEN || !lines.text.startsWith('--', lines.first)) {
		return undefined;
	}
	const line = lines.content.trimEnd();
	return line.length > 4 && line.endsWith('--') ? line.slice(0, -2) : line;
}

const HYPHEN = 45;

/**
 * Content may consist of messages itself, whose start lines are then no others of ours. And it may be in a language that has
 * a use of its own for what starts a comment.
 */
function formOf({ fieldLines, partOf }: WrittenMessage): 'message' | 'multipart' | 'marked' | undefined {
	const mediaType = fieldLines.find(({ field }) => field === contentType)?.valueText?.text;
	if (mediaType === undefined || mediaType.length < 8) {
		return undefined;
	}
	if (marked.test(mediaType)) {
		return 'marked';
	}
	const match = depthOf(partOf) < DEEPEST && /^(?:(multipart)\/|(?:message|application)\/http\b)/i.exec(mediaType);
	return match ? (match[1] ? 'multipart' : 'message') : undefined;
}

const marked =
	/^(?:text\/(?:(?:x-)?markdown|html|css|event-stream)|(?:text|application)\/(?:xhtml|(?:x-)?(?:java|ecma)script|[\w.+-]*yaml))/i;

/** Deeper than anybody nests them, and not too deep for the call stack. */
const DEEPEST = 8;

function depthOf(message: Message | undefined): number {
	return message ? 1 + depthOf(message.partOf) : 0;
}

const contentType = fieldAt('content-type', 0, 12);
