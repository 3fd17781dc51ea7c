import { CODE, isElement, isInTag, type Mode, skipText, TAG, TAG_END, TEMPLATE_HOLE, TEXT } from './modes';
import { DIGIT, LETTER, LINE_BREAK, OPERATOR_START, QUOTE, SPACE, startOfWide, type Tables } from './tables';
import * as T from './token';
import type { Vocabulary } from './vocabulary';

const regexLiteral = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\]?)*\/?\w*/y;
/** Followed by what never follows a comparison. */
const typeArguments = /<(?=[A-Za-z_$[?{])(?:[\w\s.,:;'"<>{}[\]?$]|\|(?!\|)|&(?!&)){1,100}>(?=\s{0,4}(?:[({]|=(?!=)))/y;
const BACKSLASH = 92;
const BACKTICK = 96;

/**
 * Cuts a text into tokens, one at a time, as a language's {@link Tables} say.
 *
 * Between tokens all it remembers is where it stands and the {@link Mode}: outside of strings it can start anywhere a token
 * does, given that and the token before. To decide a token it reads at most `lookAhead` (incremental.ts) characters beyond
 * its end.
 */
export class Lexer {
	/** Of the last token. For strings: of what is between the quotes, holes included. */
	start = 0;
	end = 0;
	/** Where the last piece of a string with holes starts. */
	pieceStart = 0;
	/** Where the next token is looked for. */
	at = 0;
	/** Number of the last word in the vocabulary, 0 for any other. */
	word = 0;
	/** Whether a line ended between the last token and the one before. */
	isFirstOnLine = true;
	/** Whether the text ends in a comment. */
	endsInComment = false;
	/** How many strings are open: while there are any, the lexer cannot be resumed. */
	openStrings = 0;
	/** What the code stands in, innermost first, and how many braces are open in it. */
	mode: Mode | undefined;
	depth = 0;

	// Of the tables, close at hand.
	private readonly starts: Uint8Array;
	private readonly wordChars: Uint8Array;
	private readonly vocabulary: Vocabulary;
	private readonly lastKeyword: number;
	private readonly postfix: number;
	private readonly jsx: boolean;

	constructor(
		readonly text: string,
		readonly tables: Tables,
	) {
		this.starts = tables.starts;
		this.wordChars = tables.wordChars;
		this.vocabulary = tables.vocabulary;
		this.lastKeyword = tables.keywords.length - 1;
		this.postfix = tables.profile.postfix.charCodeAt(0);
		this.jsx = tables.profile.jsx;
	}

	/** The class of the next token, given the class of the one before (see token.ts). */
	next(before: number): number {
		const { text, starts } = this;
		this.isFirstOnLine = false;
		if (this.mode !== undefined && this.mode.kind === TEXT) {
			this.skipText();
		}
		for (let at = this.at; at < text.length;) {
			const code = text.charCodeAt(at);
			const what = code < 128 ? starts[code]! : startOfWide(code);
			if (what === SPACE) {
				at++;
			} else if (what === LETTER) {
				return this.readWord(at, before);
			} else if (what < LETTER) {
				return this.readPunctuation(what, at);
			} else if (what === LINE_BREAK) {
				this.isFirstOnLine = true;
				at++;
			} else if (what === DIGIT) {
				return this.readNumber(at);
			} else {
				const end = what === QUOTE || what === OPERATOR_START ? at : this.skipComment(at);
				if (end === at) {
					return what === QUOTE ? this.readPiece(code, at + 1, at + 1) : this.readSymbol(at, code, before);
				}
				at = end;
			}
		}
		return this.token(T.END, text.length, text.length);
	}

	private token(token: number, start: number, end: number): number {
		this.start = start;
		this.end = this.at = end;
		return token;
	}

	private readWord(start: number, before: number): number {
		const { text, wordChars } = this;
		let end = start + 1;
		for (let code; end < text.length && ((code = text.charCodeAt(end)) < 128 ? wordChars[code]! > 0 : startOfWide(code) === LETTER);) {
			end++;
		}
		this.start = start;
		this.end = this.at = end;
		this.word = this.vocabulary.find(text, start, end);
		return this.word === 0 || this.word > this.lastKeyword || before === T.DOT ? T.WORD : this.keyword();
	}

	/** The token of a keyword, or of a word that is spelled like one but for its case. */
	private keyword(): number {
		const { text, tables, start, end } = this;
		const exact = tables.exact[this.word]!;
		return exact.length === end - start && text.startsWith(exact, start) ? tables.keywords[this.word]! : T.WORD;
	}

	private readNumber(start: number): number {
		const { text, wordChars } = this;
		let end = start + 1;
		let code = text.charCodeAt(end);
		while (code >= 48 && code <= 57) {
			code = text.charCodeAt(++end);
		}
		if (code === 46 || (code < 128 && wordChars[code]! > 0) || text.charCodeAt(start) === 46) {
			const { number } = this.tables.profile;
			number.lastIndex = start;
			end = number.test(text) ? number.lastIndex : end;
		}
		return this.token(T.NUMBER, start, end);
	}

	private readPunctuation(token: number, at: number): number {
		const { mode } = this;
		if (mode !== undefined) {
			if (token === T.OPEN_BRACE) {
				this.openBrace(mode);
			} else if (token === T.CLOSE_BRACE && this.depth-- === 0) {
				return this.closeHole(mode, at);
			}
		}
		return this.token(token, at, at + 1);
	}

	private openBrace(mode: Mode): void {
		if (mode.kind === TAG || mode.kind === TEXT || mode.kind === TAG_END) {
			this.enter(CODE, mode);
		} else {
			this.depth++;
		}
	}

	private closeHole(mode: Mode, at: number): number {
		this.leave(mode);
		if (mode.kind !== TEMPLATE_HOLE) {
			return this.token(T.CLOSE_BRACE, at, at + 1);
		}
		this.openStrings--;
		return this.readPiece(BACKTICK, mode.start!, at + 1) === T.STRING_HEAD ? T.STRING_MIDDLE : T.STRING_TAIL;
	}

	private enter(kind: number, parent: Mode | undefined, start = 0): void {
		this.mode = { kind, depth: this.depth, parent, start };
		this.depth = 0;
	}

	private leave(mode: Mode): void {
		this.mode = mode.parent;
		this.depth = mode.depth;
	}

	/** The text of a string from `from` on, up to its end, the next hole, or the end of the line where it has to end. */
	private readPiece(quote: number, start: number, from: number): number {
		const { text } = this;
		const isTemplate = this.tables.forms[quote]!.isTemplate === true;
		this.start = start;
		this.pieceStart = from;
		let at = from;
		for (; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === quote) {
				this.end = at;
				this.at = at + 1;
				return T.STRING;
			}
			if (code === BACKSLASH) {
				at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? 2 : 1;
			} else if (isTemplate) {
				if (code === 36 && text.charCodeAt(at + 1) === 123) {
					this.end = at;
					this.at = at + 2;
					this.enter(TEMPLATE_HOLE, this.mode, start);
					this.openStrings++;
					return T.STRING_HEAD;
				}
			} else if (code === 10) {
				break;
			}
		}
		this.end = this.at = Math.min(at, text.length);
		return T.STRING;
	}

	/** The end of the comment that starts at `at`; `at` if none does. */
	private skipComment(at: number): number {
		const { text } = this;
		const { lineComment, blockComment } = this.tables.profile;
		const close = text.startsWith(lineComment, at) ? '\n' : text.startsWith(blockComment.open, at) ? blockComment.close : undefined;
		if (close === undefined) {
			return at;
		}
		const end = text.indexOf(close, at + 2);
		this.endsInComment = end < 0;
		if (end < 0) {
			return text.length;
		}
		if (close === '\n') {
			return end;
		}
		const lineBreak = text.indexOf('\n', at);
		this.isFirstOnLine ||= lineBreak >= 0 && lineBreak < end;
		return end + close.length;
	}

	/** A tag, a regular expression or an operator. */
	private readSymbol(at: number, code: number, before: number): number {
		const tag = this.jsx && (code === 60 || code === 62 || code === 47) ? this.readTag(at, code, before) : 0;
		if (tag !== 0) {
			return tag;
		}
		if (code === 47 && !T.endsValue(before)) {
			regexLiteral.lastIndex = at;
			regexLiteral.test(this.text);
			return this.token(T.REGEX, at, regexLiteral.lastIndex);
		}
		return this.readOperator(at, code, before);
	}

	private readOperator(at: number, code: number, before: number): number {
		const { text, tables } = this;
		const next = text.charCodeAt(at + 1);
		if (code === this.postfix && this.end === at && next !== 61 && T.endsValue(before)) {
			this.end = this.at = at + 1;
			return this.next(before);
		}
		let token = tables.single[code]!;
		let length = 1;
		const pair = next < 128 ? tables.pairs[(code << 7) | next]! : 0;
		if (pair !== 0) {
			const triple = pair & 128 ? tables.triples.get(text.slice(at, at + 3)) : undefined;
			length = triple ? 3 : pair & 127 ? 2 : 1;
			token = triple ?? (pair & 127 || token);
		} else if (code === 46 && next >= 48 && next <= 57 && !T.endsValue(before)) {
			return this.readNumber(at);
		} else if (code === 60 && before === T.WORD && this.end === at) {
			typeArguments.lastIndex = at;
			length = typeArguments.test(text) ? typeArguments.lastIndex - at : 1;
			token = length > 1 ? T.DOT : T.COMPARE;
		}
		return this.token(token, at, at + length);
	}

	/** Whether what comes next is text between tags, where quotes and slashes mean nothing. */
	private isInText(): boolean {
		return this.mode !== undefined && this.mode.kind === TEXT;
	}

	/** The text between JSX tags is skipped like a comment. */
	private skipText(): void {
		this.at = skipText(this.text, this.at);
		const code = this.text.charCodeAt(this.at);
		while (code !== 60 && code !== 123 && this.mode && this.mode.kind !== TEMPLATE_HOLE) {
			this.leave(this.mode);
		}
	}

	/** A `<`, `/` or `>` that is part of a JSX tag, or 0. */
	private readTag(at: number, code: number, before: number): number {
		const { text, mode } = this;
		const isOpening = code === 60 && (this.isInText() || !T.endsValue(before)) && isElement(text, at);
		if (isOpening || (code === 60 && this.isInText())) {
			const kind = text.charCodeAt(at + 1) === 47 ? TAG_END : TAG;
			this.enter(kind, mode);
			return this.token(T.OPERATOR, at, at + (kind === TAG ? 1 : 2));
		}
		if (mode?.kind === TAG && code === 47 && text.charCodeAt(at + 1) === 62) {
			this.leave(mode);
			return this.token(T.OPAQUE, at, at + 2);
		}
		return code === 62 && mode && isInTag(mode) ? this.closeTag(mode, at) : 0;
	}

	private closeTag(mode: Mode, at: number): number {
		this.leave(mode);
		if (mode.kind === TAG) {
			this.enter(TEXT, this.mode);
		} else if (this.mode?.kind === TEXT) {
			this.leave(this.mode);
		}
		return this.token(T.OPAQUE, at, at + 1);
	}
}
