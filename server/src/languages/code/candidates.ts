import { ARRAY, BY_ASSIGNMENT, BY_CASE, BY_COLON, BY_ELEMENT, type Context, GROUP } from './frames';
import type { Lexer } from './lexer';
import { lastIndex } from './marks';
import {
	EXPECTED,
	HEADER_ELEMENT,
	HEADER_NAME,
	HEADER_VALUE,
	HEADERS,
	INHERITED,
	kindOf,
	LIMIT,
	MAYBE,
	METHOD,
	NONE,
	type Recognition,
	REASON_PHRASE,
	STATUS_CODE,
} from './recognize';
import * as T from './token';

/** How many numbers make one finding. */
export const findingSize = 4;
/** Above this bit of a finding's role stands whose part it is, and which API takes it. */
export const sideShift = 7;

/**
 * The literals that may be HTTP, from the moment they are read until what stands behind them has decided.
 *
 * A literal is judged by the token before and the token behind it; those of an array, and the left side of a comparison, by
 * what the array or literal turns out to be used for.
 */
export class Candidates {
	/** Flat: role and side, start, end, and the message it belongs to. */
	found: number[] = [];
	/** Whether a literal waits for the token behind it. */
	isWaiting = false;
	private messages = 0;
	private role = NONE;
	private isAlone = false;
	private start = 0;
	private end = 0;
	/** Whether a list of values, or a choice in parentheses, has just ended. */
	areValuesClosed = false;
	/** Whether the literal waits for the right side of a comparison. */
	private isLeftSide = false;
	/** Flat starts and ends of the literals of an array that may yet turn out to be looked up: `[404, 410].includes(status)`. */
	private elements: number[] = [];
	private lookedUp = 0;

	constructor(
		private readonly context: Context,
		private readonly lexer: Lexer,
		private readonly recognition: Recognition,
	) {}

	/** What was found since it was last taken. Only to be asked for where no message is open. */
	take(): number[] {
		const { found } = this;
		this.found = [];
		this.messages = 0;
		return found;
	}

	/** Whether anything is remembered of which it is not known yet whether it is HTTP. */
	get isUndecided(): boolean {
		return this.isWaiting || this.elements.length > 0;
	}

	get hasElements(): boolean {
		return this.elements.length > 0;
	}

	newMessage(): number {
		return ++this.messages;
	}

	/** The literal just read waits for what stands behind it; `role` is what its place makes of it. */
	wait(role: number, isNumber: boolean): void {
		const { context, lexer } = this;
		const { before, by } = context;
		const kind = kindOf(role);
		const isValue = kind === HEADER_VALUE || kind === HEADER_ELEMENT;
		this.role = isLiteral(role) && (!isValue || context.isNamed || context.element !== 0) ? role : NONE;
		this.start = lexer.start;
		this.end = lexer.end;
		const isExpected = kind === STATUS_CODE && (role & EXPECTED) !== 0;
		this.isAlone = isExpected || before === T.COMPARE || by === BY_CASE || by === BY_ASSIGNMENT || context.isInStatements;
		this.isWaiting = this.role !== NONE || (isNumber && this.end - this.start === 3);
		this.isLeftSide = false;
	}

	/** Reports the literal that waits, or drops it, by what stands behind it. */
	judge(token: number): void {
		const { context } = this;
		if (this.isLeftSide) {
			if (token === T.WORD || token === T.DOT) {
				return;
			}
			const isWhole = token !== T.OPEN_PAREN && token !== T.OPEN_BRACKET && context.before === T.WORD;
			const role = isWhole ? this.recognition.property[context.name]! : NONE;
			if (kindOf(role) === STATUS_CODE) {
				this.report(role | (context.isOrder ? LIMIT : EXPECTED), this.start, this.end, this.newMessage());
			}
		} else if (token === T.COMPARE && context.before === T.NUMBER && context.compared === 0) {
			this.isLeftSide = true;
			return;
		} else if (this.role !== NONE && this.closesResult(token)) {
			this.report(this.role, this.start, this.end, this.messageHere());
			context.isNamed ||= kindOf(this.role) === HEADER_NAME;
		}
		this.isWaiting = false;
		this.isLeftSide = false;
	}

	/** A bracket is about to be closed: what stands behind it decides about the values in it. */
	close(token: number): void {
		const { kind, role } = this.context.frame;
		this.areValuesClosed = kindOf(role) === HEADER_VALUE && ((kind === ARRAY && token === T.CLOSE_BRACKET) || kind === GROUP);
	}

	/** Drops the values in the bracket just closed if they are only parts of one: `['Bearer', token].join(' ')`. */
	judgeValues(token: number): void {
		this.areValuesClosed = false;
		if (this.closesResult(token)) {
			return;
		}
		const { found } = this;
		const isValue = (role: number): boolean => kindOf(role) === HEADER_VALUE || kindOf(role) === HEADER_ELEMENT;
		while (found.length > 0 && isValue(found.at(-findingSize)!)) {
			found.length -= findingSize;
		}
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

	report(role: number, start: number, end: number, message: number): void {
		const { frame } = this.context;
		this.found.push(role | (frame.side << sideShift), start, end, message);
	}

	/** The message that what is found here belongs to, begun if need be. */
	private messageHere(): number {
		const { context } = this;
		if (context.by === BY_ELEMENT) {
			return context.element;
		}
		return this.isAlone ? this.newMessage() : (context.message ||= this.newMessage());
	}

	/** Remembers the literal that stands here, as an element of an array of which nothing is known yet. */
	keepElement(expected: number): void {
		const { before, frame } = this.context;
		if (expected === NONE && frame.kind === ARRAY && (before === T.OPEN_BRACKET || before === T.COMMA)) {
			this.elements.push(this.lexer.start, this.lexer.end);
		}
	}

	/** Keeps the elements of an array while what follows may still look them up, and reports them when it does. */
	followElements(token: number): void {
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
				this.report(role | EXPECTED, start, this.elements[i + 1]!, this.newMessage());
			}
		}
	}
}

/** Whether such a thing is written as a literal that can be reported as soon as it is read. */
function isLiteral(role: number): boolean {
	const kind = kindOf(role);
	// What a test expects may be what it has put there itself.
	const isText = kind === REASON_PHRASE && (role & INHERITED) === EXPECTED;
	return (kind >= STATUS_CODE && kind < HEADERS) || kind === HEADER_ELEMENT || isText;
}

/** Whether a number is a status code, if one is expected: the less sure the place, the more it must look like one. */
export function isStatusCode(text: string, start: number, end: number, role: number, { before, by }: Context): boolean {
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
