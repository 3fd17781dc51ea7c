import type { KeywordRole, OperatorRole, Profile, StringForm } from './profile';
import * as T from './token';
import { folded, type Vocabulary } from './vocabulary';

// What a character starts. Below LETTER: a token of that class and one character.
export const LETTER = 64;
export const DIGIT = 65;
export const SPACE = 66;
export const LINE_BREAK = 67;
export const OPERATOR_START = 68;
export const QUOTE = 69;
/** A comment, a regular expression or an operator. */
export const SLASH = 70;

/** A profile made ready for the lexer. */
export interface Tables {
	readonly profile: Profile;
	readonly vocabulary: Vocabulary;
	/** What each ASCII character starts. */
	readonly starts: Uint8Array;
	/** For each ASCII character: 0 if no word goes on there. */
	readonly wordChars: Uint8Array;
	/** Token of each operator of one character, of two (`first << 7 | second`), and of three. */
	readonly single: Uint8Array;
	readonly pairs: Uint8Array;
	readonly triples: ReadonlyMap<string, number>;
	/** By the character that opens it. */
	readonly forms: readonly (StringForm | undefined)[];
	/** Token of the word if it is a keyword, by its number in the vocabulary; `exact` is how it is spelled. */
	readonly keywords: Uint8Array;
	readonly exact: readonly string[];
	readonly beginsStatement: Uint8Array;
}

const operatorTokens: Record<OperatorRole, number> = {
	dot: T.DOT,
	assign: T.ASSIGN,
	compare: T.COMPARE,
	arrow: T.ARROW,
	or: T.OR,
	colon: T.COLON,
	question: T.QUESTION,
	operator: T.OPERATOR,
};
const keywordTokens: Record<KeywordRole, number> = {
	lead: T.LEAD,
	control: T.CONTROL,
	switch: T.SWITCH,
	case: T.CASE,
	new: T.NEW,
	block: T.BLOCK_LEAD,
	statement: T.LEAD,
};
const punctuation: Record<string, number> = {
	'(': T.OPEN_PAREN,
	')': T.CLOSE_PAREN,
	'[': T.OPEN_BRACKET,
	']': T.CLOSE_BRACKET,
	'{': T.OPEN_BRACE,
	'}': T.CLOSE_BRACE,
	',': T.COMMA,
	';': T.SEMICOLON,
};

export function compileProfile(profile: Profile, vocabulary: Vocabulary): Tables {
	const wordChars = folded.slice();
	for (const char of profile.wordCharacters) {
		wordChars[char.charCodeAt(0)] = 1;
	}
	return {
		profile,
		vocabulary,
		wordChars,
		...compileOperators(profile),
		...compileKeywords(profile, vocabulary),
		starts: compileStarts(profile, wordChars),
		forms: Array.from({ length: 128 }, (_, code) => profile.strings.find(({ quote }) => quote.charCodeAt(0) === code)),
	};
}

function compileStarts(profile: Profile, wordChars: Uint8Array): Uint8Array {
	const starts = new Uint8Array(128).fill(OPERATOR_START);
	const set = (characters: Iterable<string>, start: number): void => {
		for (const char of characters) {
			starts[char.charCodeAt(0)] = start;
		}
	};
	wordChars.forEach((isWord, code) => isWord && set([String.fromCharCode(code)], LETTER));
	set('0123456789', DIGIT);
	set(' \t\r\v\f', SPACE);
	set('\n', LINE_BREAK);
	set([profile.lineComment, profile.blockComment.open, profile.regexQuote], SLASH);
	for (const { quote } of profile.strings) {
		set(quote, QUOTE);
	}
	for (const [char, token] of Object.entries(punctuation)) {
		set(char, token);
	}
	return starts;
}

function compileOperators({ operators }: Profile): Pick<Tables, 'single' | 'pairs' | 'triples'> {
	const single = new Uint8Array(128).fill(T.OPERATOR);
	const pairs = new Uint8Array(128 * 128);
	const triples = new Map<string, number>();
	for (const [operator, role] of Object.entries(operators)) {
		const token = operatorTokens[role];
		const first = operator.charCodeAt(0);
		const pair = (first << 7) | operator.charCodeAt(1);
		if (operator.length === 1) {
			single[first] = token;
		} else if (operator.length === 2) {
			pairs[pair] = (pairs[pair]! & 128) | token;
		} else {
			triples.set(operator, token);
			pairs[pair] = pairs[pair]! | 128;
		}
	}
	return { single, pairs, triples };
}

function compileKeywords(profile: Profile, vocabulary: Vocabulary): Pick<Tables, 'keywords' | 'exact' | 'beginsStatement'> {
	const roles = Object.entries(profile.keywords) as [KeywordRole, string][];
	const words = roles.flatMap(([role, list]) => list.split(' ').map(word => [role, word, vocabulary.add(word)] as const));
	const keywords = new Uint8Array(vocabulary.size);
	const beginsStatement = new Uint8Array(vocabulary.size);
	const exact: string[] = [];
	for (const [role, word, id] of words) {
		exact[id] = word;
		keywords[id] ||= keywordTokens[role];
		if (role === 'statement') {
			beginsStatement[id] = 1;
		}
	}
	return { keywords, exact, beginsStatement };
}

/** Everything beyond ASCII is part of a name, but for spaces and line ends. */
export function startOfWide(code: number): number {
	return code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029 || code === 0x3000 ? SPACE : LETTER;
}
