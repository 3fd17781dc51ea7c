/** Walks over a text line by line. Lines end with LF, CRLF or CR; behind the last line break there is one more line. */
export class Lines {
	/** Where the line starts. */
	start = 0;
	/** Its first character that is no space or tab; {@link end} if there is none. */
	first = 0;
	/** Where it ends, before its line break. */
	end = 0;
	/** Where the next line starts; the end of the text in the last line. */
	next = 0;
	/** The code of the first character that is no space or tab; NaN in a blank line. */
	code = NaN;
	isDone = false;
	/** Where the next of each stands, so that a text is never searched twice for one that is far away. */
	#lineFeed = -1;
	#return = -1;

	constructor(
		readonly text: string,
		from = 0,
	) {
		this.moveTo(from);
	}

	get isBlank(): boolean {
		return this.first === this.end;
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
			this.code = NaN;
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
		if (this.#lineFeed < start) {
			this.#lineFeed = indexOrEnd(text, '\n', start);
		}
		if (this.#return < start) {
			this.#return = indexOrEnd(text, '\r', start);
		}
		const end = Math.min(this.#lineFeed, this.#return);
		const width = this.#return < this.#lineFeed && this.#lineFeed === end + 1 && this.#lineFeed < text.length ? 2 : 1;
		this.next = Math.min(text.length, end + width);
		let first = start;
		let code = NaN;
		while (first < end && isBlank((code = text.charCodeAt(first)))) {
			first++;
		}
		this.start = start;
		this.first = first;
		this.end = end;
		this.code = first === end ? NaN : code;
	}
}

function indexOrEnd(text: string, searched: string, from: number): number {
	const at = text.indexOf(searched, from);
	return at < 0 ? text.length : at;
}

/** Whether a character is a space or a tab. */
export function isBlank(code: number): boolean {
	return code === 32 || code === 9;
}
