/** How one language writes what the scanner must not misread. Data only: nothing here knows HTTP. */
export interface Profile {
	/** VS Code language identifiers. */
	readonly ids: readonly string[];
	readonly lineComment: string;
	readonly blockComment: { readonly open: string; readonly close: string };
	readonly strings: readonly StringForm[];
	/** One number from its first character on. */
	readonly number: RegExp;
	/** What may be in a name besides letters, digits, `_` and everything beyond ASCII. */
	readonly wordCharacters: string;
	/** Words of each role, separated by spaces. */
	readonly keywords: Readonly<Record<KeywordRole, string>>;
	readonly operators: Readonly<Record<string, OperatorRole>>;
	/** Opens a regular expression where a value is expected. */
	readonly regexQuote: string;
	/** Behind a value, without a space, it says nothing about it: `a!.b`. */
	readonly postfix: string;
	readonly jsx: boolean;
}

/** A string that a single character opens and closes, and in which a backslash escapes. */
export interface StringForm {
	readonly quote: string;
	/** May run over the end of a line, and has `${…}` with code inside. */
	readonly isTemplate?: boolean;
}

export type OperatorRole = 'dot' | 'assign' | 'compare' | 'arrow' | 'or' | 'colon' | 'question' | 'operator';

/**
 * `statement` begins a statement and never stands inside brackets, so it tells where unclosed ones end.
 * See `token.ts` for the others.
 */
export type KeywordRole = 'lead' | 'control' | 'switch' | 'case' | 'new' | 'block' | 'statement';
