import { CALL, type Context } from './frames';
import type { Lexer } from './lexer';
import { BROWSER, HEADER_VALUE, kindOf, TARGET, WEB } from './recognize';
import * as T from './token';

// What is true of `fetch` and its like only.

const SLASH = 47;

/** Learns from the string that stands here who calls `fetch`, if it is the first argument: a path has a host only in browsers. */
export function seeTarget(context: Context, { text, start, end }: Lexer, role: number): void {
	if (kindOf(role) === TARGET && context.frame.kind === CALL && context.before === T.OPEN_PAREN) {
		const isPath = start < end && text.charCodeAt(start) === SLASH && text.charCodeAt(start + 1) !== SLASH;
		if (isPath) {
			context.addSide(WEB | BROWSER);
		}
	}
}

/** Whether what stands here is a field's value of which such an API makes a string, whatever it is. */
export function isStringified({ frame }: Context, role: number): boolean {
	return kindOf(role) === HEADER_VALUE && (frame.side & WEB) !== 0;
}

/** Whether a number becomes the string that it is written as. */
export function isDecimal({ text, start, end }: Lexer): boolean {
	return /^(?:0|[1-9]\d{0,14})$/.test(text.slice(start, end));
}

export function isBoolean({ text, start, end }: Lexer): boolean {
	const isAsLong = end - start === 4 || end - start === 5;
	return isAsLong && /^(?:true|false)$/.test(text.slice(start, end));
}
