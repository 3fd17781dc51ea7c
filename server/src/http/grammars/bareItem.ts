import { HOLE, type SourceText } from '../../text';

/** A value without parameters (RFC 9651 §3.3), where it was written. */
export interface BareItem {
	readonly source: SourceText;
	/** `unknown` if only the running program knows, `missing` where nothing is written. */
	readonly type: 'integer' | 'decimal' | 'string' | 'token' | 'bytes' | 'boolean' | 'date' | 'displayString' | 'unknown' | 'missing';
	/** Unescaped text of a string, digits of a number, base64 of bytes; for all others what is written. */
	readonly text: string;
}

/** How each type is written. What has a hole in it comes first: it may turn out to be anything. */
export const bareItemForms: readonly (readonly [BareItem['type'], RegExp])[] = [
	['unknown', new RegExp(`[^\\s,;()"${HOLE}]*${HOLE}[^\\s,;()"]*|"[^"]*${HOLE}(?:[^"\\\\]|\\\\.)*"`, 'y')],
	['date', /@-?\d+(?!\.\d)/y],
	['decimal', /-?\d+\.\d+/y],
	['integer', /-?\d+(?!\.)/y],
	['displayString', /%"(?:[\x20\x21\x23\x24\x26-\x7e]|%[\da-f]{2})*"/y],
	['string', /"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"/y],
	['bytes', /:[A-Za-z\d+/]*={0,2}:/y],
	['boolean', /\?[01]/y],
	['token', /[A-Za-z*][\w!#$%&'*+.^`|~:/-]*/y],
];

/** Why a String that starts with `"` cannot be read. */
export function stringMessage(rest: string): string {
	if (!/^"(?:[^"\\]|\\.)*"/.test(rest)) {
		return 'This String has no end: write `"` behind it.';
	}
	return 'A String holds printable ASCII only, and `\\` stands before `"` or `\\` only.';
}

/** Why a number is too large, if it is (RFC 9651 §3.3.1, §3.3.2). */
export function outOfRange(source: SourceText, type: BareItem['type']): string | undefined {
	const [whole = '', fraction = ''] = source.text.replace(/^@?-?/, '').split('.');
	switch (type) {
		case 'integer':
		case 'date':
			return whole.length > 15 ? 'An Integer has at most 15 digits.' : undefined;
		case 'decimal':
			return whole.length > 12 || fraction.length > 3 ? 'A Decimal has at most 12 digits, and 3 behind the point.' : undefined;
		default:
			return undefined;
	}
}

/** What a bare item of a type says, without what marks the type. */
export function textOf(written: string, type: BareItem['type']): string {
	switch (type) {
		case 'string':
			return written.slice(1, -1).replace(/\\(.)/g, '$1');
		case 'displayString':
			return written.slice(2, -1);
		case 'bytes':
			return written.slice(1, -1);
		case 'date':
			return written.slice(1);
		default:
			return written;
	}
}
