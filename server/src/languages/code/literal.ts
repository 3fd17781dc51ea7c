import { HOLE, SourceText, type Writing } from '../../text';
import { Lexer } from './lexer';
import type { Tables } from './tables';
import * as T from './token';

/**
 * The value of the literal or key at `start`…`end` of `code`: what is between the quotes, with escapes decoded and every
 * `${…}` one character. Offsets count from `origin`.
 */
export function literal(code: string, start: number, end: number, tables: Tables, origin = 0): SourceText {
	const quote = quoteBefore(code, start);
	const written = code.slice(start, end);
	if (!written.includes('\\') && !(quote === '`' && written.includes('${'))) {
		return new SourceText(written, start - origin, quote === undefined ? bare : quoted[quote]);
	}
	const decoder = new Decoder(origin);
	for (const [from, to] of quote === '`' ? pieces(code, start, tables) : [[start, end] as const]) {
		decoder.add(code, from, to);
	}
	return decoder.end(end, quoted[quote ?? "'"]);
}

type Quote = "'" | '"' | '`';

/** The quote that opens the literal whose text starts at `start`, if it has one. */
export function quoteBefore(code: string, start: number): Quote | undefined {
	const char = code[start - 1];
	return char === "'" || char === '"' || char === '`' ? char : undefined;
}

const quoted: Readonly<Record<Quote, Writing>> = { "'": writing("'"), '"': writing('"'), '`': writing('`') };
/** A key without quotes, or a number. */
const bare: Writing = { encode: text => (/^[\w$]+$/.test(text) ? text : `'${escape(text, "'")}'`) };

function writing(quote: Quote): Writing {
	return { encode: text => escape(text, quote) };
}

/** Writes `text` between two `quote`s. */
function escape(text: string, quote: Quote): string {
	return text.replace(/[\\'"`\n\r]|\$(?=\{)/g, char => {
		switch (char) {
			case '\n':
				return '\\n';
			case '\r':
				return '\\r';
			case '\\':
			case quote:
				return `\\${char}`;
			case '$':
				return quote === '`' ? '\\$' : '$';
			default:
				return char;
		}
	});
}

/** The stretches of text around the holes of the template literal whose text starts at `start`. */
function pieces(code: string, start: number, tables: Tables): (readonly [number, number])[] {
	const lexer = new Lexer(code, tables);
	lexer.at = start - 1;
	const found: (readonly [number, number])[] = [];
	let before = T.OPERATOR;
	do {
		before = lexer.next(before);
		// Strings inside of holes are not part of it.
		if (lexer.start === start && before !== T.END) {
			found.push([lexer.pieceStart, lexer.end]);
		}
	} while (lexer.openStrings > 0 && before !== T.END);
	return found;
}

const simpleEscapes: Readonly<Record<string, string>> = {
	n: '\n',
	r: '\r',
	t: '\t',
	b: '\b',
	f: '\f',
	v: '\v',
	0: '\0',
	'\n': '',
	'\r\n': '',
};
const escapeSequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|(\r\n|[^]))/y;

/** Collects the characters of a value, and where each is written. */
class Decoder {
	private text = '';
	private readonly offsets: number[] = [];

	constructor(private readonly origin: number) {}

	/** The text at `from`…`to`; behind a text added before, there is a hole between the two. */
	add(code: string, from: number, to: number): void {
		if (this.holeAt !== undefined) {
			this.put(HOLE, this.holeAt);
		}
		for (let at = from; at < to;) {
			escapeSequence.lastIndex = at;
			const escaped = escapeSequence.exec(code);
			this.put(escaped ? decode(escaped) : code[at]!, at);
			at += escaped ? escaped[0].length : 1;
		}
		this.holeAt = to;
	}
	private holeAt: number | undefined;

	end(end: number, writing: Writing): SourceText {
		const start = this.offsets[0] ?? end - this.origin;
		return new SourceText(this.text, start, { ...writing, offsets: [...this.offsets, end - this.origin] });
	}

	private put(chars: string, at: number): void {
		for (let i = 0; i < chars.length; i++) {
			this.offsets.push(at - this.origin);
		}
		this.text += chars;
	}
}

function decode([, byte, unit, point, char]: RegExpExecArray): string {
	const code = byte ?? unit ?? point;
	if (code !== undefined) {
		const value = parseInt(code, 16);
		return value <= 0x10ffff ? String.fromCodePoint(value) : '';
	}
	return simpleEscapes[char!] ?? char!;
}
