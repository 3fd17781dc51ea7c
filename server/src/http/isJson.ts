/** Whether `text` is JSON (RFC 8259): the same as whether `JSON.parse` takes it, in a fraction of the time, for nothing is made of it. */
export function isJson(text: string): boolean {
	/** The brackets that are still to be closed. */
	const open: number[] = [];
	let at = behindSpace(text, 0);
	while (at >= 0) {
		const code = text.charCodeAt(at);
		if (code === BRACE || code === BRACKET) {
			const closing = code + 2;
			at = behindSpace(text, at + 1);
			if (text.charCodeAt(at) !== closing) {
				open.push(closing);
				at = closing === CLOSING_BRACE ? behindName(text, at) : at;
				continue;
			}
			at++;
		} else {
			at = behindScalar(text, at);
		}
		at = at < 0 ? at : behindValue(text, at, open);
		if (open.length === 0) {
			return at === text.length;
		}
	}
	return false;
}

/** Where the next value starts behind the one that ends at `at`, or the text ends; -1 if neither can follow. */
function behindValue(text: string, at: number, open: number[]): number {
	let next = behindSpace(text, at);
	for (let closing = open.at(-1); closing !== undefined; closing = open.at(-1)) {
		const code = text.charCodeAt(next);
		if (code !== closing) {
			next = code === COMMA ? behindSpace(text, next + 1) : -1;
			return next < 0 || closing !== CLOSING_BRACE ? next : behindName(text, next);
		}
		open.pop();
		next = behindSpace(text, next + 1);
	}
	return next;
}

/** Behind the name of a member, its colon and the space there. */
function behindName(text: string, at: number): number {
	const end = text.charCodeAt(at) === QUOTE ? behindString(text, at) : -1;
	const colon = end < 0 ? end : behindSpace(text, end);
	return colon >= 0 && text.charCodeAt(colon) === COLON ? behindSpace(text, colon + 1) : -1;
}

function behindScalar(text: string, at: number): number {
	if (text.charCodeAt(at) === QUOTE) {
		return behindString(text, at);
	}
	scalar.lastIndex = at;
	return scalar.test(text) ? scalar.lastIndex : -1;
}

const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function behindString(text: string, at: number): number {
	for (let i = at + 1; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === QUOTE) {
			return i + 1;
		}
		if (code === BACKSLASH) {
			escape.lastIndex = i;
			if (!escape.test(text)) {
				return -1;
			}
			i = escape.lastIndex - 1;
		} else if (code < 32) {
			return -1;
		}
	}
	return -1;
}

const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function behindSpace(text: string, at: number): number {
	let i = at;
	for (let code = text.charCodeAt(i); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(i)) {
		i++;
	}
	return i;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BRACKET = 91;
const BACKSLASH = 92;
const BRACE = 123;
const CLOSING_BRACE = 125;
