import { closeBracket, openBrace, openBracket, openParen, openPlain } from './brackets';
import { BY_CASE, BY_COLON, Context, EXPRESSION, HOLE, OBJECT } from './frames';
import { Candidates, isStatusCode } from './candidates';
import { Lexer } from './lexer';
import { arrow, assign, comma, compare, secondWord, startLine } from './marks';
import { CODE, equalModes, type Mode } from './modes';
import {
	CONSTRUCTED,
	HEADER_NAME,
	HEADERS,
	kindOf,
	INHERITED,
	METHOD,
	NONE,
	type Recognition,
	roleHere,
	roleOfString,
	STATUS_CODE,
} from './recognize';
import type { Tables } from './tables';
import * as T from './token';
import { isBoolean, isDecimal, isStringified, seeTarget } from './webApis';

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
	readonly candidates: Candidates;
	private readonly recognition: Recognition;

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
		this.candidates = new Candidates(this.context, this.lexer, this.recognition);
	}

	/** Scans on to the first place at or behind `limit` where a scan can be resumed, and tells where that is. */
	run(limit: number): number {
		const { lexer, context, candidates } = this;
		const { beginsStatement } = this.language.tables;
		for (;;) {
			const token = lexer.next(context.before);
			if (candidates.isWaiting) {
				candidates.judge(token);
			}
			if (candidates.areValuesClosed) {
				candidates.judgeValues(token);
			}
			if (token === T.END) {
				return lexer.at;
			}
			if (lexer.isFirstOnLine) {
				startLine(context, token, T.isKeyword(token) && beginsStatement[lexer.word] === 1);
			}
			this.token = token;
			this.see(token);
			if (candidates.hasElements) {
				candidates.followElements(token);
			}
			if (lexer.at >= limit && this.isResumable) {
				return lexer.at;
			}
		}
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
			!this.candidates.isUndecided &&
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
				this.candidates.close(token);
				return closeBracket(context, token, this.recognition);
			case T.COMMA:
				return comma(context, this.recognition);
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
		if (context.isNamed && before !== T.DOT && isBoolean(lexer)) {
			const role = roleHere(context, recognition);
			this.candidates.wait(isStringified(context, role) ? role : NONE, false);
		}
		if (before === T.DOT && recognition.links[word] === 1 && context.thing !== 0) {
			// What it is linked to is still what was named before.
			context.before = T.WORD;
			this.start = lexer.start;
			this.end = lexer.end;
			return;
		}
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
		const { context, lexer, candidates } = this;
		const { start, end } = lexer;
		this.expected = roleHere(context, this.recognition);
		const isStatus = end - start <= 5 && isStatusCode(lexer.text, start, end, this.expected, context);
		if (isStatus && end - start === 3) {
			candidates.keepElement(this.expected);
		}
		const isRead = kindOf(this.expected) === STATUS_CODE ? isStatus : isStringified(context, this.expected) && isDecimal(lexer);
		this.literal(T.NUMBER, isRead ? this.expected : NONE, isStatus);
	}

	private text(): void {
		this.expected = roleOfString(this.context, this.recognition);
		this.candidates.keepElement(this.expected);
		seeTarget(this.context, this.lexer, this.expected);
		this.literal(T.STRING, kindOf(this.expected) === STATUS_CODE ? NONE : this.expected);
	}

	private literal(token: number, role: number, isNumber = false): void {
		const { context, lexer } = this;
		this.start = lexer.start;
		this.end = lexer.end;
		this.candidates.wait(role, isNumber);
		context.before = token;
		context.forgetName();
	}

	private hole(token: number, role: number): void {
		this.expected = role;
		if (token === T.STRING_HEAD) {
			seeTarget(this.context, this.lexer, this.expected);
		}
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
			context.message ||= this.candidates.newMessage();
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
				context.message ||= this.candidates.newMessage();
				context.isNamed = true;
				this.candidates.report(HEADER_NAME | (frame.role & INHERITED), this.start, this.end, context.message);
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
}

/** `<` or `>`. */
function isOrder(code: number): boolean {
	return code === 60 || code === 62;
}

/** Where the code starts behind a line such as `#!/usr/bin/env node`. */
function endOfHashbang(text: string): number {
	const end = text.startsWith('#!') ? text.indexOf('\n') : 0;
	return end < 0 ? text.length : end;
}
