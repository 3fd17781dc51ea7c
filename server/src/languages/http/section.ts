import type { Message, Section, Slot } from '../../http/message';
import type { SourceText } from '../../text';
import { dialectInHead, isSeparator, skipDialect } from './dialect';
import { Lines } from './lines';
import { readMessage } from './message';
import { type Origin, type Reading, startSlot } from './reading';
import { type Start, startOf } from './startLine';

/** A section that is read when its messages are first asked for: an answer about one need not wait for all others. */
export class FileSection implements Section {
	readonly length: number;
	readonly mentions = [];
	#source: SourceText | undefined;
	#read: Read | undefined;

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

	#contents(): Read {
		if (this.#source) {
			this.#read = readSection(this.#source, 'client');
			this.#source = undefined;
		}
		return this.#read!;
	}
}

type Read = Pick<Section, 'messages' | 'slots'>;

/** Reads the messages of one section, in which a request may be followed by its response. Never throws. */
export function readSection(source: SourceText, origin: Origin): Read {
	const reading: Reading = { source, origin, lines: new Lines(source.text, source.text.startsWith('\uFEFF') ? 1 : 0), slots: [] };
	const messages: Message[] = [];
	let request: Message | undefined;
	while (!reading.lines.isDone) {
		const start = startHere(reading);
		if (start === 'separator') {
			request = undefined;
			reading.lines.advance();
		} else if (start) {
			const message = readMessage(reading, start, request);
			messages.push(message);
			request = message.kind === 'request' ? message : isInformational(message) ? request : undefined;
		}
	}
	return { messages, slots: reading.slots };
}

/** Before the final response to a request there may be others (RFC 9110 §15.2). */
function isInformational({ kind, statusCode }: Message): boolean {
	return kind === 'response' && statusCode?.source.text.startsWith('1') === true;
}

/** What the line starts. Goes behind it if that is nothing. */
function startHere({ lines, source, origin, slots }: Reading): Exclude<Start, 'word'> | 'separator' {
	if (isSeparator(lines)) {
		return 'separator';
	}
	if (dialectInHead(lines)) {
		skipDialect(lines);
		return undefined;
	}
	const start = lines.isBlank ? 'word' : startOf(lines.content);
	if (start === 'word') {
		slots.push({ node: startSlot(source.slice(lines.first, lines.end).trim(), origin) });
	} else if (start) {
		return start;
	} else if (/^curl[ \t]/.test(lines.content)) {
		skipCommand(lines);
		return undefined;
	}
	lines.advance();
	return undefined;
}

/** A command goes on to the next blank line: what is in its quotes may look like anything. */
function skipCommand(lines: Lines): void {
	while (!lines.isDone && !lines.isBlank && !isSeparator(lines)) {
		lines.advance();
	}
}
