import { closeBracket, openBrace, openBracket, openParen, openPlain } from './brackets';
import { ARRAY, BY_ASSIGNMENT, BY_CASE, BY_COLON, BY_ELEMENT, Context, EXPRESSION, HOLE, OBJECT } from './frames';
import { Lexer } from './lexer';
import { arrow, assign, comma, compare, lastIndex, secondWord, startLine } from './marks';
import { CODE, equalModes, type Mode } from './modes';
import {
	CONSTRUCTED,
	HEADER_ELEMENT,
	HEADER_NAME,
	HEADER_VALUE,
	HEADERS,
	kindOf,
	LIMIT,
	MAYBE,
	METHOD,
	NONE,
	type Recognition,
	roleHere,
	STATUS_CODE,
} from './recognize';
import type { Tables } from './tables';
import * as T from './token';

/** A language ready to be scanned. */
export interface ScanLanguage {
	readonly tables: Tables;
	readonly recognition: Recognition;
}

/** Where a scan can be resumed, wherever that is in the text. Never changes. */
export interface State {
	readonly context: Context;
	readonly mode: Mode | undefined;
	readonly depth: number;
}

export const initialState: State = { context: new Context(), mode: undefined, depth: 0 };

export function equalStates(a: State, b: State): boolean {
	return a.depth === b.depth && equalModes(a.mode, b.mode) && a.context.equals(b.context);
}

/** How many numbers make one finding in {@link Scanner.found}. */
export const findingSize = 4;
/** Above this bit of a finding's role stands whose part it is. */
export const sideShift = 6;

/**
 * Reads tokens, keeps the {@link Context} and reports the literals that mean something to HTTP.
 *
 * A literal is judged by what stands before *and* behind it, so it waits for the next token; while one waits the scan
 * cannot be interrupted. Everything that outlives a token is in the context.
 */
export class Scanner {
	readonly context: Context;
	readonly lexer: Lexer;
	/** Class of the last token. */
	token = T.END;
	/** Of the last word or literal. */
	start = 0;
	end = 0;
	/** What the place of the last literal is for, whatever stands there: what a completion offers. */
	expected = NONE;
	/** Flat: role and side, start, end, and the message it belongs to. */
	found: number[] = [];
	private messages = 0;
	private readonly recognition: Recognition;
	// The literal that waits for the token behind it.
	private role = NONE;
	private isAlone = false;
	private isWaiting = false;
	private isLeftSide = false;
	private leftStart = 0;
	/** Flat starts and ends of the literals of an array that may yet turn out to be looked up: `[404, 410].includes(status)`. */
	private elements: number[] = [];
	private lookedUp = 0;

	constructor(
		text: string,
		readonly language: ScanLanguage,
		state = initialState,
		from = 0,
	) {
		this.context = state.context.copy();
		this.lexer = new Lexer(text, language.tables);
		this.lexer.mode = state.mode;
		this.lexer.depth = state.depth;
		this.lexer.at = from === 0 ? endOfHashbang(text) : from;
		this.recognition = language.recognition;
	}

	/** Scans on to the first place at or behind `limit` where a scan can be resumed, and tells where that is. */
	run(limit: number): number {
		const { lexer, context } = this;
		const { beginsStatement } = this.language.tables;
		for (;;) {
			const token = lexer.next(context.before);
			if (this.isWaiting) {
				this.judge(token);
			}
			if (token === T.END) {
				return lexer.at;
			}
			if (lexer.isFirstOnLine) {
				startLine(context, token, T.isKeyword(token) && beginsStatement[lexer.word] === 1);
			}
			this.token = token;
			this.see(token);
			if (this.elements.length > 0) {
				this.followElements(token);
			}
			if (lexer.at >= limit && this.isResumable) {
				return lexer.at;
			}
		}
	}

	/** What was found since it was last taken. Only to be asked for where {@link isResumable}, or at the end. */
	take(): number[] {
		const { found } = this;
		this.found = [];
		this.messages = 0;
		return found;
	}

	/** All that the rest of the scan depends on, besides the text; only to be asked for where {@link isResumable}. */
	get state(): State {
		return { context: this.context.copy(), mode: this.lexer.mode, depth: this.lexer.depth };
	}

	/** Whether nothing is remembered that has an offset, no message is open, and the token before is not part of a name or key. */
	get isResumable(): boolean {
		const { before } = this.context;
		return (
			before >= T.CLOSE_PAREN &&
			before !== T.STRING_TAIL &&
			!this.isWaiting &&
			this.elements.length === 0 &&
			this.lexer.openStrings === 0 &&
			!this.context.isInMessage
		);
	}

	private see(token: number): void {
		const { context } = this;
		switch (token) {
			case T.WORD:
				return this.word();
			case T.NUMBER:
				return this.number();
			case T.STRING:
				return this.text();
			case T.STRING_HEAD:
				return this.hole(token, roleHere(context, this.recognition));
			case T.STRING_MIDDLE:
			case T.STRING_TAIL:
				return this.afterHole(token);
			case T.OPEN_PAREN:
				return openParen(context, this.recognition, this.roleOfBracket());
			case T.OPEN_BRACKET:
				return openBracket(context, this.recognition, this.roleOfBracket());
			case T.OPEN_BRACE:
				return this.openBrace();
			case T.CLOSE_PAREN:
			case T.CLOSE_BRACKET:
			case T.CLOSE_BRACE:
				return closeBracket(context, token, this.recognition);
			case T.COMMA:
				return comma(context);
			case T.COLON:
				return this.colon();
			case T.ASSIGN:
				return assign(context);
			case T.COMPARE:
				return compare(context, isOrder(this.lexer.text.charCodeAt(this.lexer.start)));
			case T.ARROW:
				return arrow(context);
			case T.SEMICOLON:
				context.newStatement();
				break;
			case T.QUESTION:
				context.ternaries++;
				context.compared = 0;
				break;
			case T.DOT:
				break;
			default:
				return this.other(token);
		}
		context.before = token;
	}

	private word(): void {
		const { context, lexer, recognition } = this;
		const { before } = context;
		const { word } = lexer;
		if (before === T.DOT) {
			context.on = context.on === CONSTRUCTED ? CONSTRUCTED : context.thing || 1;
		} else {
			if (before <= T.CLOSE_BRACE && context.isInStatements) {
				secondWord(context, recognition.typeWord);
			}
			context.on = before === T.NEW ? CONSTRUCTED : 0;
			context.side = 0;
		}
		context.name = word;
		context.thing = recognition.things[word]!;
		context.side = recognition.sides[word]! || context.side;
		context.before = T.WORD;
		this.start = lexer.start;
		this.end = lexer.end;
	}

	private number(): void {
		const { context, lexer } = this;
		const { start, end } = lexer;
		this.expected = roleHere(context, this.recognition);
		const isStatus = end - start <= 5 && isStatusCode(lexer.text, start, end, this.expected, context);
		this.keepElement(isStatus && end - start === 3);
		this.literal(T.NUMBER, isStatus && kindOf(this.expected) === STATUS_CODE ? this.expected : NONE);
		this.isWaiting ||= isStatus && end - start === 3;
	}

	private text(): void {
		this.expected = roleHere(this.context, this.recognition);
		this.keepElement(true);
		this.literal(T.STRING, kindOf(this.expected) === STATUS_CODE ? NONE : this.expected);
	}

	/** Remembers the literal that stands here, as an element of an array of which nothing is known yet. */
	private keepElement(isCandidate: boolean): void {
		const { before, frame } = this.context;
		if (isCandidate && this.expected === NONE && frame.kind === ARRAY && (before === T.OPEN_BRACKET || before === T.COMMA)) {
			this.elements.push(this.lexer.start, this.lexer.end);
		}
	}

	private literal(token: number, role: number): void {
		const { context, lexer } = this;
		const { before, by } = context;
		this.start = lexer.start;
		this.end = lexer.end;
		const kind = kindOf(role);
		const isValue = kind === HEADER_VALUE || kind === HEADER_ELEMENT;
		this.role = isLiteral(kind) && (!isValue || context.isNamed || context.element !== 0) ? role : NONE;
		this.isAlone = before === T.COMPARE || by === BY_CASE || by === BY_ASSIGNMENT || context.isInStatements;
		this.isWaiting = this.role !== NONE;
		this.isLeftSide = false;
		context.before = token;
		context.forgetName();
	}

	/** Reports the literal that waits, or drops it, by what stands behind it. */
	private judge(token: number): void {
		const { context } = this;
		if (this.isLeftSide) {
			if (token === T.WORD || token === T.DOT) {
				return;
			}
			const isWhole = token !== T.OPEN_PAREN && token !== T.OPEN_BRACKET && context.before === T.WORD;
			const role = isWhole ? this.recognition.property[context.name]! : NONE;
			if (kindOf(role) === STATUS_CODE) {
				this.report(role | (context.isOrder ? LIMIT : 0), this.leftStart, this.leftStart + 3, ++this.messages);
			}
		} else if (token === T.COMPARE && context.before === T.NUMBER && context.compared === 0) {
			this.isLeftSide = true;
			this.leftStart = this.start;
			return;
		} else if (this.role !== NONE && this.closesResult(token)) {
			this.report(this.role, this.start, this.end, this.messageHere());
			context.isNamed ||= kindOf(this.role) === HEADER_NAME;
		}
		this.isWaiting = false;
		this.isLeftSide = false;
	}

	private closesResult(token: number): boolean {
		switch (token) {
			case T.ASSIGN:
			case T.DOT:
			case T.COMPARE:
			case T.OPEN_PAREN:
			case T.OPEN_BRACKET:
			case T.OPERATOR:
				return false;
			case T.STRING:
			case T.NUMBER:
				return this.lexer.isFirstOnLine;
			default:
				return true;
		}
	}

	private report(role: number, start: number, end: number, message: number): void {
		const { frame } = this.context;
		this.found.push(role | (frame.side << sideShift), start, end, message);
	}

	/** The message that what is found here belongs to, begun if need be. */
	private messageHere(): number {
		const { context } = this;
		if (context.by === BY_ELEMENT) {
			return context.element;
		}
		return this.isAlone ? ++this.messages : (context.message ||= ++this.messages);
	}

	private hole(token: number, role: number): void {
		this.expected = role;
		openPlain(this.context, HOLE, token, role);
	}

	private afterHole(token: number): void {
		const { context } = this;
		while (context.frame.kind !== HOLE && context.frame.parent) {
			context.close();
		}
		const { role } = context.frame;
		this.expected = role;
		context.close();
		if (token === T.STRING_MIDDLE) {
			this.hole(token, role);
		} else {
			this.literal(T.STRING, kindOf(role) === STATUS_CODE || kindOf(role) === METHOD ? NONE : role);
		}
	}

	/** The role of a bracket that stands here. An object's `headers` are of the same message as the rest of it. */
	private roleOfBracket(): number {
		const { context } = this;
		const role = roleHere(context, this.recognition);
		if (kindOf(role) === HEADERS && context.by === BY_COLON && context.frame.kind === OBJECT) {
			context.message ||= ++this.messages;
		}
		return role;
	}

	private openBrace(): void {
		const { context, lexer } = this;
		if (lexer.mode?.kind === CODE && lexer.depth === 0) {
			openPlain(context, EXPRESSION, T.OPEN_BRACE, roleHere(context, this.recognition));
		} else {
			openBrace(context, this.recognition, this.roleOfBracket());
		}
	}

	/** A key's, a ternary's, a label's or a type's. */
	private colon(): void {
		const { context } = this;
		const { before, frame } = context;
		context.before = T.COLON;
		if (context.by === BY_CASE || (before === T.LEAD && context.isInStatements)) {
			context.newStatement();
			context.before = T.SEMICOLON;
		} else if (context.ternaries > 0) {
			context.ternaries--;
		} else {
			const { text, tables } = this.lexer;
			context.key = before === T.WORD ? context.name : before === T.STRING ? tables.vocabulary.find(text, this.start, this.end) : 0;
			context.by = BY_COLON;
			if (kindOf(frame.role) === HEADERS && frame.kind === OBJECT && (before === T.WORD || before === T.STRING)) {
				context.message ||= ++this.messages;
				context.isNamed = true;
				this.report(HEADER_NAME | (frame.role & MAYBE), this.start, this.end, context.message);
			}
		}
	}

	private other(token: number): void {
		const { context } = this;
		if (token === T.SWITCH) {
			context.isSubjectNext = true;
		} else if (token === T.CASE) {
			context.newStatement();
			context.by = BY_CASE;
		} else if (token === T.LEAD && context.by === BY_COLON && context.frame.kind !== OBJECT && context.ternaries === 0) {
			// A type: `: void`.
			context.before = T.WORD;
			return context.forgetName();
		} else {
			context.forgetName();
			context.compared = 0;
		}
		context.before = token;
	}

	/** Keeps the elements of an array while what follows may still look them up, and reports them when it does. */
	private followElements(token: number): void {
		const { context, elements } = this;
		if (token === T.CLOSE_PAREN) {
			// The call is closed: its name is the method's, and the argument's was the one before.
			if (this.recognition.membership[context.name] === 1) {
				this.reportElements(this.recognition.property[this.lookedUp]!);
			}
		} else if (token === T.WORD || token === T.DOT || token === T.OPEN_PAREN || token === T.CLOSE_BRACKET) {
			this.lookedUp = context.name;
			return;
		} else if (
			(token === T.NUMBER || token === T.STRING || token === T.COMMA) &&
			context.frame.kind === ARRAY &&
			context.index < lastIndex
		) {
			return;
		}
		elements.length = 0;
	}

	private reportElements(role: number): void {
		const { text } = this.lexer;
		for (let i = 0; i < this.elements.length; i += 2) {
			const start = this.elements[i]!;
			const isNumber = isDigit(text.charCodeAt(start)) && !isQuote(text.charCodeAt(start - 1));
			if (kindOf(role) === (isNumber ? STATUS_CODE : METHOD)) {
				this.report(role, start, this.elements[i + 1]!, ++this.messages);
			}
		}
	}
}

/** Whether such a thing is written as a literal that can be reported as soon as it is read. */
function isLiteral(kind: number): boolean {
	return (kind >= STATUS_CODE && kind < HEADERS) || kind === HEADER_ELEMENT;
}

/** Whether a number is a status code, if one is expected: the less sure the place, the more it must look like one. */
function isStatusCode(text: string, start: number, end: number, role: number, { before, by }: Context): boolean {
	for (let i = start; i < end; i++) {
		if (!isDigit(text.charCodeAt(i))) {
			return false;
		}
	}
	const first = text.charCodeAt(start);
	if (role === NONE || (role & MAYBE) !== 0 || before === T.COMPARE || by === BY_CASE) {
		return end - start === 3 && first >= 49 && first <= 53;
	}
	return by === BY_COLON || by === BY_ASSIGNMENT ? end - start === 3 && first > 48 : true;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function isQuote(code: number): boolean {
	return code === 34 || code === 39 || code === 96;
}

/** `<` or `>`. */
function isOrder(code: number): boolean {
	return code === 60 || code === 62;
}

/** Where the code starts behind a line such as `#!/usr/bin/env node`. */
function endOfHashbang(text: string): number {
	return text.startsWith('#!') ? (text + '\n').indexOf('\n') : 0;
}
