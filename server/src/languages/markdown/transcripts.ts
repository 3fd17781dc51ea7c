import type { Message } from '../../http/message';
import type { SourceText } from '../../text';
import { Lines } from '../http/lines';
import { readSection } from '../http/section';
import { WrittenMessage } from '../http/writtenMessage';

/**
 * The messages that curl shows in a terminal session: with `-i` the response, with `-v` the request behind `>`, and the header
 * section of the response behind `<`. Nothing is asked of them as a whole, for curl does not show all that it sends, and what is wrong is a hint.
 */
export function messagesInTranscripts(content: SourceText): readonly Message[] {
	const lines = new Lines(content.text);
	const messages: Message[] = [];
	while (!lines.isDone) {
		if (isCommand(lines)) {
			skipCommand(lines);
			messages.push(...messagesIn(outputAt(lines, content)));
		} else {
			lines.advance();
		}
	}
	return messages;
}

/** A line with `curl` in it, perhaps behind a prompt and variables of the shell. */
function isCommand({ code, text, first, end }: Lines): boolean {
	return canStartCommand(code) && /^(?:[$%#>][ \t]+)?(?:\w+=\S*[ \t]+|(?:sudo|time)[ \t]+)*curl[ \t]/.test(text.slice(first, end));
}

/** A prompt, `$`, `%`, `#` or `>`, or a letter. */
function canStartCommand(code: number): boolean {
	return code === DOLLAR || code === 37 || code === 35 || code === GREATER || (code >= 65 && code <= 122);
}

/** A command goes on behind a backslash at the end of a line, and up to the quote that closes what is open. */
function skipCommand(lines: Lines): void {
	let quote = '';
	let isOpen = true;
	while (isOpen && !lines.isDone) {
		quote = quoteOpenAt(lines.content, quote);
		isOpen = quote !== '' || lines.content.trimEnd().endsWith('\\');
		lines.advance();
	}
}

/** The quote that is still open at the end of a line, at whose start `quote` was. */
function quoteOpenAt(line: string, quote: string): string {
	let open = quote;
	for (let i = 0; i < line.length; i++) {
		const character = line[i]!;
		if (character === '\\' && open !== "'") {
			i++;
		} else if (open ? character === open : character === '"' || character === "'") {
			open = open ? '' : character;
		}
	}
	return open;
}

/** What curl prints, without the marks of `-v` and its notes. Goes to the next command, or the end. */
function outputAt(lines: Lines, content: SourceText): SourceText {
	const output = new Output(content);
	let isVerbose = false;
	let isContent = false;
	for (; !lines.isDone && !isNextCommand(lines); lines.advance()) {
		const { code, text, start, end, next } = lines;
		const isMarked = start === lines.first && (code === GREATER || code === LESS) && (start + 1 === end || text[start + 1] === ' ');
		if (isMarked && (isVerbose || startsSection(text.slice(start + 2, end)))) {
			isVerbose = true;
			isContent = code === LESS && start + 2 >= end;
			output.add(Math.min(start + 2, end), next);
		} else if (isVerbose ? isContent && !isNote(lines) : isContent || text.startsWith('HTTP/', start)) {
			isContent = true;
			output.add(start, next);
		}
	}
	return output.read();
}

/** The next prompt; or what would separate messages, if it were read. */
function isNextCommand(lines: Lines): boolean {
	const { code, text, first } = lines;
	return (code === DOLLAR && text[first + 1] === ' ') || isCommand(lines) || text.startsWith('###', first);
}

function startsSection(line: string): boolean {
	return /^(?:HTTP\/\d(?:\.\d)? \d{3}|[A-Z]+ \S+ HTTP\/\d)/.test(line);
}

/** `* Connection #0 to host a.example left intact`, `{ [12 bytes data]`. */
function isNote({ code, text, start, end }: Lines): boolean {
	return (code === 42 && text[start + 1] === ' ') || /^[{}] \[\d+ bytes data\]/.test(text.slice(start, end));
}

const DOLLAR = 36;
const LESS = 60;
const GREATER = 62;

/** Pieces of a text as one. */
class Output {
	private text = '';
	private readonly indexes: number[] = [];

	constructor(private readonly source: SourceText) {}

	add(from: number, to: number): void {
		this.text += this.source.text.slice(from, to);
		for (let i = from; i < to; i++) {
			this.indexes.push(i);
		}
	}

	read(): SourceText {
		const last = this.indexes.at(-1);
		return this.source.readAs(this.text, last === undefined ? [0] : [...this.indexes, last + 1]);
	}
}

function messagesIn(output: SourceText): readonly Message[] {
	const { messages } = readSection(output, 'document');
	for (const message of messages) {
		if (message instanceof WrittenMessage) {
			message.isWhole = false;
			message.isRecorded = true;
		}
	}
	return messages;
}
