/** Stands for a `${…}` or `{{…}}` whose value is not known before the program runs. */
export const HOLE = '\uFFFC';

/** Replaces what stands from `start` to `end` (UTF-16 offsets in the section) by `newText`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly newText: string;
}

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** How a value that is not written as it reads is written. */
export interface Writing {
	/** Offset of every character of the value, and of its end. */
	readonly offsets?: readonly number[];
	/** Writes a replacement the way the place asks for: `"` as `\"` in a string literal, a new line behind `> ` in a quoted fence. */
	encode?(text: string): string;
}

/** A string that remembers where it was written. Nobody else maps positions. */
export class SourceText implements Span {
	/**
	 * @param text The value as HTTP sees it: escapes decoded, each interpolation one {@link HOLE}.
	 * @param start Offset of its first character.
	 * @param writing Only where the text is not written as it reads.
	 * @param from Index of the first character in `writing.offsets`.
	 */
	constructor(
		readonly text: string,
		readonly start: number,
		private readonly writing?: Writing,
		private readonly from = 0,
	) {}

	get end(): number {
		return this.offsetAt(this.text.length);
	}

	get length(): number {
		return this.text.length;
	}

	/** Whether part of the value is only known at run time. */
	get isDynamic(): boolean {
		return this.text.includes(HOLE);
	}

	/** Offset at which the character at `index` is written. */
	offsetAt(index: number): number {
		return this.writing?.offsets?.[this.from + index] ?? this.start + index;
	}

	/** Whether a cursor at `offset` stands in, or right at an edge of, this text. */
	touches(offset: number): boolean {
		return this.start <= offset && offset <= this.end;
	}

	slice(from: number, to = this.text.length): SourceText {
		if (from === 0 && to === this.text.length) {
			return this;
		}
		return new SourceText(this.text.slice(from, to), this.offsetAt(from), this.writing, this.from + from);
	}

	/** The same place read as `text`, whose character `i` is written where `indexes[i]` points to in this text; its end is the last index. */
	readAs(text: string, indexes: readonly number[]): SourceText {
		const offsets = indexes.map(index => this.offsetAt(index));
		return new SourceText(text, offsets[0] ?? this.start, { ...this.writing, offsets });
	}

	/** Without the spaces and tabs around it. */
	trim(): SourceText {
		return this.piece(0, this.text.length);
	}

	/** What stands from `from` to `to`, without the spaces and tabs around it. */
	piece(from: number, to: number): SourceText {
		const { text } = this;
		let first = from;
		let behind = to;
		while (first < behind && isBlank(text.charCodeAt(first))) {
			first++;
		}
		while (behind > first && isBlank(text.charCodeAt(behind - 1))) {
			behind--;
		}
		return this.slice(first, behind);
	}

	/** Splits at `separator`, but not inside a quoted-string. There is always at least one piece. */
	split(separator: string): SourceText[] {
		const pieces: SourceText[] = [];
		let from = 0;
		for (let at = nextOutsideQuotes(this.text, separator, 0); ; at = nextOutsideQuotes(this.text, separator, from)) {
			pieces.push(this.slice(from, at));
			if (at === this.text.length) {
				return pieces;
			}
			from = at + 1;
		}
	}

	/** The edit that makes this text read `newText`. */
	replaceWith(newText: string): Edit {
		return { start: this.start, end: this.end, newText: this.writing?.encode?.(newText) ?? newText };
	}

	/** The edit that makes `newText` stand right behind this text. */
	append(newText: string): Edit {
		return this.slice(this.text.length).replaceWith(newText);
	}
}

/** Index of the next `char` outside of quoted-strings, or the length of the text. */
export function nextOutsideQuotes(text: string, char: string, from: number): number {
	const wanted = char.charCodeAt(0);
	let quoted = false;
	for (let i = from; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 92 && quoted) {
			i++;
		} else if (code === 34) {
			quoted = !quoted;
		} else if (code === wanted && !quoted) {
			return i;
		}
	}
	return text.length;
}

/** The same text, which does not keep the text alive that it is a piece of. */
export function ownCopy(piece: string): string {
	return ` ${piece}`.slice(1);
}

function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}
