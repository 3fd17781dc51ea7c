import type { Message, Section, Slot } from '../../http/message';
import type { Structure } from '../../http/structure';
import type { SourceText } from '../../text';
import { dialectInHead, isSeparator, skipDialect } from './dialect';
import { Lines } from './lines';
import { readMessage } from './message';
import { type Origin, type Reading, startSlot } from './reading';
import { type Start, startOf } from './startLine';
import { readStructure } from './structure';

/** A section that is read when its messages are first asked for: an answer about one need not wait for all others. */
export class FileSection implements Section {
	readonly length: number;
	readonly mentions = noMentions;
	readonly #source: SourceText;
	#read: Read | undefined;
	#structure: Structure | undefined;

	constructor(source: SourceText) {
		this.#source = source;
		this.length = source.length;
	}

	get messages(): readonly Message[] {
		return this.#contents().messages;
	}

	get slots(): readonly Slot[] {
		return this.#contents().slots;
	}

	get structure(): Structure {
		return (this.#structure ??= readStructure(this.#source, this.messages));
	}

	#contents(): Read {
		return (this.#read ??= readSection(this.#source, 'client'));
	}
}

const noMentions: Section['mentions'] = [];

type Read = Pick<Section, 'messages' | 'slots'>;

/** Reads the messages of one section, in which a request may be followed by its response. Never throws. */
export function readSection(source: SourceText, origin: Origin): Read {
	const lines = new Lines(source.text, source.text.startsWith('\uFEFF') ? 1 : 0);
	const reading: Reading = { source, origin, lines, slots: [], messages: [], delimiters: [] };
	let request: Message | undefined;
	while (!lines.isDone) {
		const start = startHere(reading);
		if (start === 'separator') {
			request = undefined;
			lines.advance();
		} else if (start) {
			const message = readMessage(reading, start, request);
			request = message.kind === 'request' ? message : request && isInformational(message) ? request : undefined;
		}
	}
	// Copies of just the size: an array that has grown keeps room for more.
	return { messages: reading.messages.slice(), slots: reading.slots.slice() };
}

/** Before the final response to a request there may be others (RFC 9110 §15.2). */
function isInformational({ kind, statusCode }: Message): boolean {
	return kind === 'response' && statusCode?.source.text.startsWith('1') === true;
}

/** What the line starts. Goes behind it if that is nothing. */
function startHere(reading: Reading): Exclude<Start, 'word'> | 'separator' {
	const { lines } = reading;
	if (isSeparator(lines)) {
		return 'separator';
	}
	if (dialectInHead(lines)) {
		skipDialect(lines);
		return undefined;
	}
	if (isForeign(lines)) {
		skipForeign(lines);
		return undefined;
	}
	const start = lines.isBlank ? 'word' : startOf(lines.content);
	if (start === 'word') {
		reading.slots.push(startSlot(reading, lines.first, lines.first + lines.content.trimEnd().length));
	} else if (start) {
		return start;
	}
	lines.advance();
	return undefined;
}

/** A command, or a fragment of GraphQL for the queries below. */
function isForeign(lines: Lines): boolean {
	const { code } = lines;
	return (code === 99 && /^curl[ \t]/.test(lines.content)) || (code === 102 && /^fragment[ \t]+\w+[ \t]+on[ \t]/.test(lines.content));
}

/** It goes on to the next blank line: what is in it may look like anything. */
function skipForeign(lines: Lines): void {
	while (!lines.isDone && !lines.isBlank && !isSeparator(lines)) {
		lines.advance();
	}
}
