const DEEPEST = 200;

/** Where the reader stands. */
let at = 0;

/**
 * Whether a text is JSON (RFC 8259) without escapes in its strings and without exponents, told in one pass that makes nothing:
 * nearly all content in JSON is so. Of other texts nothing is said.
 */
export function isPlainJson(text: string): boolean {
	at = 0;
	return isValue(text, 0) && isNaN(next(text));
}

/** The first character that is no space; NaN at the end. */
function next(text: string): number {
	let code = text.charCodeAt(at);
	while (code === 32 || code === 10 || code === 13 || code === 9) {
		code = text.charCodeAt(++at);
	}
	return code;
}

function isValue(text: string, depth: number): boolean {
	switch (next(text)) {
		case 34: // "
			return isString(text);
		case 91: // [
			return isRow(text, 93, false, depth);
		case 123: // {
			return isRow(text, 125, true, depth);
		case 102: // f
			return isWord(text, 'false');
		case 110: // n
			return isWord(text, 'null');
		case 116: // t
			return isWord(text, 'true');
		default:
			return isNumber(text);
	}
}

/** The members of an object or the elements of an array. */
function isRow(text: string, end: number, isObject: boolean, depth: number): boolean {
	at++;
	if (next(text) === end) {
		at++;
		return true;
	}
	while (depth < DEEPEST && (!isObject || isName(text)) && isValue(text, depth + 1)) {
		const code = next(text);
		at++;
		if (code !== 44) {
			return code === end;
		}
	}
	return false;
}

function isName(text: string): boolean {
	return next(text) === 34 && isString(text) && next(text) === 58 && ++at > 0;
}

function isString(text: string): boolean {
	for (at++; ; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) {
			at++;
			return true;
		}
		if (code === 92 || !(code >= 32)) {
			return false;
		}
	}
}

function isWord(text: string, word: string): boolean {
	const isThere = text.startsWith(word, at);
	at += word.length;
	return isThere;
}

function isNumber(text: string): boolean {
	if (text.charCodeAt(at) === 45) {
		at++;
	}
	const first = text.charCodeAt(at);
	const digits = countDigits(text);
	if (digits === 0 || (first === 48 && digits > 1)) {
		return false;
	}
	if (text.charCodeAt(at) !== 46) {
		return true;
	}
	at++;
	return countDigits(text) > 0;
}

function countDigits(text: string): number {
	const start = at;
	while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) {
		at++;
	}
	return at - start;
}
