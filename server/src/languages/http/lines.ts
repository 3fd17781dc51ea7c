/** Walks over a text line by line. Lines end with LF or CRLF; behind the last line break there is one more line. */
export class Lines {
	/** Where the line starts. */
	start = 0;
	/** Its first character that is no space or tab; {@link end} if there is none. */
	first = 0;
	/** Where it ends, before its line break. */
	end = 0;
	/** Where the next line starts; the end of the text in the last line. */
	next = 0;
	isDone = false;

	constructor(
		readonly text: string,
		from = 0,
	) {
		this.moveTo(from);
	}

	get isBlank(): boolean {
		return this.first === this.end;
	}

	/** The code of the first character that is no space or tab; NaN in a blank line. */
	get code(): number {
		return this.first === this.end ? NaN : this.text.charCodeAt(this.first);
	}

	/** The line without the space it starts with. */
	get content(): string {
		return this.text.slice(this.first, this.end);
	}

	/** Goes to the next line. */
	advance(): void {
		if (this.next === this.end) {
			this.isDone = true;
			this.start = this.first = this.end;
		} else {
			this.moveTo(this.next);
		}
	}

	/** Goes to the line that follows the one in which `offset` stands. */
	advanceBehind(offset: number): void {
		while (!this.isDone && this.end < offset) {
			this.advance();
		}
		this.advance();
	}

	private moveTo(start: number): void {
		const { text } = this;
		const lineBreak = text.indexOf('\n', start);
		let end = lineBreak < 0 ? text.length : lineBreak;
		this.next = lineBreak < 0 ? end : lineBreak + 1;
		if (lineBreak > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) {
			end--;
		}
		let first = start;
		while (first < end && isBlank(text.charCodeAt(first))) {
			first++;
		}
		this.start = start;
		this.first = first;
		this.end = end;
	}
}

const CARRIAGE_RETURN = 13;

/** Whether a character is a space or a tab. */
export function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}
