import { HOLE, type SourceText } from '../../text';
import { changeTo, type SyntaxNode } from '../syntax';

/** A value without parameters (RFC 9651 §3.3), where it was written. */
export interface BareItem {
	readonly source: SourceText;
	/** `unknown` if only the running program knows, `missing` where nothing is written. */
	readonly type: 'integer' | 'decimal' | 'string' | 'token' | 'bytes' | 'boolean' | 'date' | 'displayString' | 'unknown' | 'missing';
	/** Unescaped text of a string, digits of a number, base64 of bytes; for all others what is written. */
	readonly text: string;
}

/** `key` (RFC 9651 §3.1.2), of which a part may only be known at run time. */
export const keyForm = new RegExp(`[a-z*${HOLE}][a-z0-9_.*${HOLE}-]*`, 'y');

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

/** What a bare item says in its place; gives what a node has besides its source. */
export type Meaning = (item: BareItem) => { readonly [K in keyof Omit<SyntaxNode, 'source' | 'children'>]?: SyntaxNode[K] | undefined };

/** A Boolean; `rule` is what anything else breaks, besides `true` and `false`, which have a rule of their own. */
export function boolean(rule: string): Meaning {
	return ({ source, type, text }) => {
		if (type === 'token' && (text === 'true' || text === 'false')) {
			const right = text === 'true' ? '?1' : '?0';
			const message = `A Boolean is written \`?1\` or \`?0\`: write \`${right}\`.`;
			return { problem: { rule: 'sf/boolean-literal', message, fixes: [changeTo(source, right)] } };
		}
		const isRight = type === 'boolean' || type === 'missing' || type === 'unknown';
		return {
			reading: type === 'boolean' ? () => (text === '?1' ? 'true' : 'false') : undefined,
			problem: isRight ? undefined : { rule, message: `This must be a Boolean, \`?1\` or \`?0\`, not \`${source.text}\`.` },
		};
	};
}
