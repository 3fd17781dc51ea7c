/**
 * What a token is to its neighbours. Plain numbers, because a file has a hundred thousand of them.
 *
 * The order matters: from {@link WORD} to {@link CLOSE_BRACE} a token ends a value, so a `/` behind it divides.
 */
export const END = 0;
export const WORD = 1;
export const NUMBER = 2;
/** A string without holes. */
export const STRING = 3;
export const REGEX = 4;
export const CLOSE_PAREN = 5;
export const CLOSE_BRACKET = 6;
export const CLOSE_BRACE = 7;

export const OPEN_PAREN = 8;
export const OPEN_BRACKET = 9;
export const OPEN_BRACE = 10;
/** The text of a string up to its first hole; what follows is code. */
export const STRING_HEAD = 11;
/** The text between two holes. */
export const STRING_MIDDLE = 12;
/** The text behind the last hole. */
export const STRING_TAIL = 13;
export const COMMA = 14;
export const SEMICOLON = 15;
export const COLON = 16;
/** Leads to a member: `.`, `?.`. */
export const DOT = 17;
/** `=`, `||=`. */
export const ASSIGN = 18;
/** `==`, `<`. */
export const COMPARE = 19;
/** `=>`. */
export const ARROW = 20;
export const QUESTION = 21;
/** Joins two values either of which may be the result: `||`, `??`. */
export const OR = 22;
export const OPERATOR = 23;
/** A value that says nothing about HTTP: the end of a JSX tag. */
export const OPAQUE = 24;
/** The `)` of an `if (…)`, the `}` of a block: an expression may follow. */
export const BLOCK_END = 25;

// Keywords.
/** An expression follows: `return`, `await`. */
export const LEAD = 26;
/** The parentheses behind it are no call: `if`, `while`. */
export const CONTROL = 27;
/** Its subject is what `case`s are compared with. */
export const SWITCH = 28;
export const CASE = 29;
/** What follows is not what its name says: `new`, `typeof`. */
export const NEW = 30;
/** `else`, `do`: a brace behind it opens a block. */
export const BLOCK_LEAD = 31;

export const endsValue = (token: number): boolean => (token >= WORD && token <= CLOSE_BRACE) || token === OPAQUE;

export const isKeyword = (token: number): boolean => token >= LEAD;
