import { HOLE } from '../text';
import { isJson } from './isJson';

export type JsonMistakeKind =
	| 'trailingComma'
	| 'missingComma'
	| 'singleQuotes'
	| 'bareKey'
	| 'bareWord'
	| 'lineBreak'
	| 'escape'
	| 'unclosed'
	| 'missingValue'
	| 'extra';

/** Where a text stops being JSON (RFC 8259), and in which way. */
export interface JsonMistake {
	readonly kind: JsonMistakeKind;
	readonly from: number;
	readonly to: number;
	/** Where the comma belongs that is missing. */
	readonly commaAt?: number;
}

/**
 * The first mistake in a text that should be JSON. A hole may be any value, part of one, or a line that is none of it, so that
 * nothing is said of what stands next to one; nor of comments, of several texts one a line, and of other marks that stand for
 * something.
 */
export function jsonMistake(text: string): JsonMistake | undefined {
	if (!text.includes(HOLE) && isJson(text)) {
		return undefined;
	}
	const reader = new Reader(text);
	try {
		reader.whole();
		return undefined;
	} catch (error) {
		if (error instanceof Stop) {
			return error.mistake;
		}
		throw error;
	}
}

class Stop extends Error {
	constructor(readonly mistake: JsonMistake | undefined) {
		super();
	}
}

const string = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const word = /[A-Za-z_$][\w$]*/y;
const literals = new Set(['true', 'false', 'null']);
const DEEPEST = 200;

class Reader {
	#at = 0;
	/** Where the last token ended. */
	#lastEnd = 0;
	#depth = 0;
	/** Whether a hole stands between the last token and here. */
	#isBehindHole = false;

	constructor(private readonly text: string) {}

	whole(): void {
		this.#value();
		this.#skip();
		if (this.#at < this.text.length) {
			const isNextLine = this.text.slice(this.#lastEnd, this.#at).includes('\n');
			this.#stop(/[}\]]/.test(this.#peek()) || (!isNextLine && /[",{[]/.test(this.#peek())) ? this.#here('extra') : undefined);
		}
	}

	#value(): void {
		this.#skip(true);
		const start = this.#at;
		switch (this.#peek()) {
			case HOLE:
				this.#skipDynamic();
				break;
			case '{':
				this.#inside(start, '}', () => this.#member());
				break;
			case '[':
				this.#inside(start, ']', () => this.#value());
				break;
			case '"':
				this.#string();
				break;
			default:
				this.#scalar();
		}
		this.#lastEnd = this.#at;
		this.#isBehindHole = false;
	}

	#scalar(): void {
		if (this.#take(number) || this.#takeLiteral()) {
			if (this.#peek() === HOLE) {
				this.#skipDynamic();
			}
			return;
		}
		const char = this.#peek();
		if (char === "'") {
			this.#stop(this.#singleQuotes());
		}
		const bare = this.#match(word);
		if (bare !== '') {
			const isPartly = this.text[this.#at + bare.length] === HOLE;
			this.#stop(isPartly ? undefined : { kind: 'bareWord', from: this.#at, to: this.#at + bare.length });
		}
		this.#stop(/[,}\]]/.test(char) ? this.#here('missingValue') : undefined);
	}

	#takeLiteral(): boolean {
		const name = this.#match(word);
		if (literals.has(name)) {
			this.#at += name.length;
			return true;
		}
		return false;
	}

	/** What stands between brackets, separated by commas. */
	#inside(start: number, closing: string, element: () => void): void {
		if (++this.#depth > DEEPEST) {
			this.#stop(undefined);
		}
		this.#at++;
		this.#lastEnd = this.#at;
		this.#skip();
		while (this.#peek() !== closing) {
			this.#closedFrom(start);
			element();
			this.#skip();
			if (this.#peek() === ',') {
				this.#comma(closing);
			} else if (this.#peek() !== closing) {
				this.#closedFrom(start);
				this.#stop(this.#missingComma());
			}
		}
		this.#at++;
		this.#depth--;
	}

	/** Only if a comma is what is missing in front of a value or name. */
	#missingComma(): JsonMistake | undefined {
		const token = this.#match(string) || this.#match(number) || (/[[{]/.test(this.#peek()) ? this.#peek() : '');
		return token === '' ? undefined : { kind: 'missingComma', from: this.#at, to: this.#at + token.length, commaAt: this.#lastEnd };
	}

	#comma(closing: string): void {
		const comma = this.#at++;
		this.#lastEnd = this.#at;
		this.#isBehindHole = false;
		this.#skip();
		if (this.#peek() === closing) {
			this.#stop({ kind: 'trailingComma', from: comma, to: comma + 1 });
		}
	}

	#closedFrom(start: number): void {
		if (this.#at >= this.text.length) {
			this.#stop({ kind: 'unclosed', from: start, to: start + 1 });
		}
	}

	#member(): void {
		switch (this.#peek()) {
			case '"':
				this.#string();
				break;
			case HOLE:
				// It may stand for whole members.
				this.#skipDynamic();
				this.#skip();
				if (this.#peek() !== ':') {
					return;
				}
				break;
			case "'":
				this.#stop(this.#singleQuotes());
				break;
			default: {
				const bare = this.#match(word);
				this.#stop(bare === '' ? undefined : { kind: 'bareKey', from: this.#at, to: this.#at + bare.length });
			}
		}
		this.#lastEnd = this.#at;
		this.#skip();
		if (this.#peek() !== ':') {
			this.#stop(undefined);
		}
		this.#at++;
		this.#value();
	}

	#string(): void {
		if (this.#take(string)) {
			return;
		}
		const begun = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
		const end = this.#at + this.#match(begun).length;
		const char = this.text[end];
		if (char === '\\' && this.text[end + 1] !== HOLE) {
			this.#stop({ kind: 'escape', from: end, to: Math.min(end + 2, this.text.length) });
		}
		this.#stop(char === '\n' || char === '\r' ? { kind: 'lineBreak', from: this.#at, to: end } : undefined);
	}

	#singleQuotes(): JsonMistake | undefined {
		const quoted = this.#match(/'[^'\n]*'(?=\s*[,:}\]])/y);
		return quoted === '' ? undefined : { kind: 'singleQuotes', from: this.#at, to: this.#at + quoted.length };
	}

	#here(kind: JsonMistakeKind): JsonMistake {
		return { kind, from: this.#at, to: this.#at + 1 };
	}

	#stop(mistake: JsonMistake | undefined): never {
		throw new Stop(this.#isBehindHole ? undefined : mistake);
	}

	/** Goes behind space and lines that are holes; where a value is expected, only if another one follows. */
	#skip(isValueExpected = false): void {
		const space = this.#match(/\s+/y);
		this.#at += space.length;
		const holes = this.#match(/(?<=^|\n[ \t]*)(?:\uFFFC[ \t]*(?:\r?\n\s*|$))+/y);
		if (holes !== '' && !(isValueExpected && /^(?:[,}\]]|$)/.test(this.text[this.#at + holes.length] ?? ''))) {
			this.#at += holes.length;
			this.#isBehindHole = true;
		}
	}

	/** Holes, and what stands next to them without space. */
	#skipDynamic(): void {
		this.#at += this.#match(/[\uFFFC\w.+-]+/y).length;
	}

	#take(pattern: RegExp): boolean {
		const { length } = this.#match(pattern);
		this.#at += length;
		return length > 0;
	}

	#match(pattern: RegExp): string {
		pattern.lastIndex = this.#at;
		return pattern.exec(this.text)?.[0] ?? '';
	}

	#peek(): string {
		return this.text[this.#at] ?? '';
	}
}
