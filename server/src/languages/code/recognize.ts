import {
	ARRAY,
	BY_ASSIGNMENT,
	BY_CASE,
	BY_COLON,
	BY_ELEMENT,
	BY_NOTHING,
	CALL,
	CASES,
	type Context,
	EXPRESSION,
	GROUP,
	INDEX,
	OBJECT,
} from './frames';
import type { Kind, Recognizer, Role, Thing } from './recognizers';
import * as T from './token';
import type { Vocabulary } from './vocabulary';

// What a literal or bracket is, as numbers.
export const NONE = 0;
export const STATUS_CODE = 1;
export const METHOD = 2;
export const HEADER_NAME = 3;
export const HEADER_VALUE = 4;
export const MEDIA_TYPE = 5;
export const HEADERS = 6;
export const REQUEST_INIT = 7;
export const REQUEST_OPTIONS = 8;
export const RESPONSE_INIT = 9;
/** A name and its value. */
export const PAIR = 10;
/** A name in an object: known to be one only when the `:` follows. */
export const HEADER_KEY = 11;
/** One of several values of a name. */
export const HEADER_ELEMENT = 12;
export const REASON_PHRASE = 13;
/** Where a request goes to. It is not read, but may tell who sends it. */
export const TARGET = 14;
/** Added to the above: only if it looks like one. */
export const MAYBE = 16;
/** Added to the above: compared with `<`, so that it is a limit rather than a value. */
export const LIMIT = 32;
/** Added to the above: compared with what another has sent, or expected of it. */
export const EXPECTED = 64;
/** What a literal inherits from what it stands in. */
export const INHERITED = MAYBE | EXPECTED;

const kinds: readonly (Kind | '')[] = [
	'',
	'statusCode',
	'method',
	'headerName',
	'headerValue',
	'mediaType',
	'headers',
	'requestInit',
	'requestOptions',
	'responseInit',
	...['', '', ''].map(() => '' as const),
	'reasonPhrase',
	'target',
];

/** The role without what is added to it. */
export const kindOf = (role: number): number => role & 15;

// What kind of thing a function is called on. 0 stands for nothing: `f()`.
const THING = 1;
const things: readonly (Thing | 'anything' | 'nothing' | '')[] = [
	'',
	'anything',
	'request',
	'response',
	'headers',
	'client',
	'context',
	'status',
	'method',
	'window',
	'nothing',
];
const NOTHING = things.indexOf('nothing');
const RESPONSE_THING = things.indexOf('response');
/** Behind `new`. */
export const CONSTRUCTED = 15;

// Whose part something is.
export const UNKNOWN = 0;
export const REQUEST = 1;
export const RESPONSE = 2;
/** The part that says so. */
export const SIDE = REQUEST | RESPONSE;
/** Added to the above: handed to an API of the web platform, which Node and others have too. */
export const WEB = 4;
/** Added to the above: handed to it in a browser; without WEB, to XMLHttpRequest. */
export const BROWSER = 8;
const sidesOfThings: Readonly<Partial<Record<Thing, number>>> = { request: REQUEST, client: REQUEST, response: RESPONSE };
const apis = { web: WEB, browser: WEB | BROWSER, XMLHttpRequest: BROWSER };

/** What the arguments of a function are. */
interface Signature {
	readonly on: number;
	readonly roles: readonly number[];
	/** Whose part they are, and of which API; UNKNOWN if that is told by what the function is called on. */
	readonly side: number;
	/** The role of the first argument if it is a string, where that is another; else NONE. */
	readonly string: number;
}

/** Recognizers ready to be asked: everything is found by the number of a word. */
export interface Recognition {
	/** The role of what a property holds. */
	readonly property: Uint8Array;
	/** What kind of thing it is, and whose. */
	readonly things: Uint8Array;
	readonly sides: Uint8Array;
	/** Numbers of the signatures of a function of that name, the most telling first. */
	readonly calls: readonly (readonly number[] | undefined)[];
	readonly signatures: readonly Signature[];
	readonly chains: Uint8Array;
	readonly passes: Uint8Array;
	readonly links: Uint8Array;
	readonly comparisons: Uint8Array;
	/** The role of what a property of a single field holds. */
	readonly entries: Uint8Array;
	readonly membership: Uint8Array;
	/** The word `type`. */
	readonly typeWord: number;
}

export function compileRecognizers(recognizers: readonly Recognizer[], vocabulary: Vocabulary): Recognition {
	const words = (list: string): number[] => list.split(' ').map(word => vocabulary.add(word));
	const typeWord = vocabulary.add('type');
	for (const it of recognizers) {
		words(Object.values(it)[0] as string);
	}
	const table = (): Uint8Array => new Uint8Array(vocabulary.size);
	const [property, thingOf, sides, chains, passes] = [table(), table(), table(), table(), table()];
	const [links, comparisons, entries, membership] = [table(), table(), table(), table()];
	const calls: number[][] = [];
	const signatures: Signature[] = [{ on: NONE, roles: [], side: UNKNOWN, string: NONE }];
	const fill = (into: Uint8Array, list: string, value: number): void => words(list).forEach(word => (into[word] = value));
	for (const it of recognizers) {
		if ('properties' in it) {
			fill(property, it.properties, roleNumber(it.is) | ('areExpected' in it ? EXPECTED : 0));
		} else if ('entries' in it) {
			fill(entries, it.entries, roleNumber(it.are));
		} else if ('are' in it) {
			fill(thingOf, it.names, things.indexOf(it.are));
			fill(sides, it.names, sidesOfThings[it.are] ?? UNKNOWN);
		} else if ('belongTo' in it) {
			fill(sides, it.names, it.belongTo === 'request' ? REQUEST : RESPONSE);
			fill(thingOf, it.names, things.indexOf('headers'));
			fill(property, it.names, HEADERS | MAYBE);
		} else if ('chains' in it) {
			fill(chains, it.chains, 1);
		} else if ('passes' in it) {
			fill(passes, it.passes, 1);
		} else if ('links' in it) {
			fill(links, it.links, 1);
		} else if ('comparisons' in it) {
			fill(comparisons, it.comparisons, 1);
		} else if ('membership' in it) {
			fill(membership, it.membership, 1);
		} else if (!('ignores' in it)) {
			const on = 'constructs' in it ? CONSTRUCTED : things.indexOf(it.on ?? '');
			const side = (('side' in it && sidesOfThings[it.side]) || UNKNOWN) | (it.api ? apis[it.api] : 0);
			const added = 'areExpected' in it ? EXPECTED : 0;
			const string = 'string' in it ? roleNumber(it.string) | added : NONE;
			const signature = signatures.push({ on, roles: it.arguments.map(role => orNone(roleNumber(role), added)), side, string }) - 1;
			words('constructs' in it ? it.constructs : it.calls).forEach(word => (calls[word] ??= []).push(signature));
		}
	}
	const telling = (signature: number): number => signatures[signature]!.on;
	calls.forEach(list => list.sort((a, b) => telling(b) - telling(a)));
	return { property, things: thingOf, sides, calls, signatures, chains, passes, links, comparisons, entries, membership, typeWord };
}

function roleNumber(role: Role | ''): number {
	return role.endsWith('?') ? kinds.indexOf(role.slice(0, -1) as Kind) | MAYBE : kinds.indexOf(role as Kind | '');
}

/** The number of what is known about the arguments of `word`, called on a thing; 0 for nothing. */
export function signatureOf(word: number, on: number, { calls, signatures }: Recognition): number {
	const candidates = calls[word];
	if (candidates !== undefined) {
		for (const candidate of candidates) {
			const wanted = signatures[candidate]!.on;
			if (
				wanted === on ||
				(wanted === NOTHING && on === NONE) ||
				(on !== CONSTRUCTED && (wanted === NONE || (wanted === THING && on !== NONE)))
			) {
				return candidate;
			}
		}
	}
	return 0;
}

/** What a literal or bracket that stands here, behind `context.before`, is for HTTP. */
export function roleHere(context: Context, recognition: Recognition): number {
	const { before, frame, by } = context;
	if (before === T.COMPARE) {
		return comparedWith(recognition.property[context.compared]!, context.on, context.isOrder ? LIMIT : EXPECTED);
	}
	if (by === BY_CASE) {
		return frame.kind === CASES ? comparedWith(recognition.property[frame.owner.word]!, frame.owner.on, EXPECTED) : NONE;
	}
	if (!beginsResult(before)) {
		return NONE;
	}
	return by === BY_NOTHING ? roleInFrame(context, recognition) : roleOfKey(context, recognition);
}

/** What is compared with a property that has `role`. A text that goes with a status code is one only if it is a response's. */
function comparedWith(role: number, on: number, added: number): number {
	return role === REASON_PHRASE && on !== RESPONSE_THING ? NONE : orNone(role, added);
}

/** The same, if it is a string. */
export function roleOfString(context: Context, recognition: Recognition): number {
	const { before, frame } = context;
	const isFirst = before === T.OPEN_PAREN && frame.kind === CALL;
	return (isFirst && recognition.signatures[frame.owner.signature]!.string) || roleHere(context, recognition);
}

/** Whether what follows `before` may be all of a value, or one of the values a ternary or `??` chooses from. */
function beginsResult(before: number): boolean {
	switch (before) {
		case T.OPEN_PAREN:
		case T.OPEN_BRACKET:
		case T.OPEN_BRACE:
		case T.COMMA:
		case T.ASSIGN:
		case T.COLON:
		case T.QUESTION:
		case T.OR:
		case T.ARROW:
			return true;
		default:
			return false;
	}
}

function roleOfKey({ key, by, frame }: Context, { property, entries }: Recognition): number {
	const own = property[key]!;
	if (by === BY_COLON && frame.kind === OBJECT) {
		const around = kindOf(frame.role);
		if (around === PAIR && entries[key] !== NONE) {
			return entries[key]! | (frame.role & INHERITED);
		}
		return around === HEADERS ? HEADER_VALUE | (frame.role & INHERITED) : isProven(kindOf(own), around) ? kindOf(own) : own;
	}
	if (by === BY_ELEMENT) {
		return kindOf(own) === HEADERS ? HEADER_VALUE : NONE;
	}
	// Elsewhere than in an object, a colon leads to a type.
	return by === BY_ASSIGNMENT ? own : NONE;
}

/** Whether a property that might be anything is what it seems to be, because of the object it stands in. */
function isProven(kind: number, around: number): boolean {
	switch (around) {
		case RESPONSE_INIT:
			return kind === STATUS_CODE || kind === HEADERS;
		case REQUEST_INIT:
			return kind === METHOD || kind === HEADERS;
		default:
			return around === REQUEST_OPTIONS && kind === HEADERS;
	}
}

function orNone(role: number, added: number): number {
	return role === NONE ? NONE : role | added;
}

function roleInFrame({ frame, index, compared }: Context, { signatures, property }: Recognition): number {
	const { kind, role } = frame;
	const inherited = role & INHERITED;
	switch (kind) {
		case CALL:
			return signatures[frame.owner.signature]!.roles[index] || (compared === 0 ? NONE : orNone(property[compared]!, INHERITED));
		case INDEX:
			return kindOf(property[frame.owner.word]!) === HEADERS ? HEADER_NAME | (frame.side === UNKNOWN ? MAYBE : 0) : NONE;
		case OBJECT:
			return kindOf(role) === HEADERS ? HEADER_KEY | inherited : NONE;
		case ARRAY:
			if (kindOf(role) === PAIR) {
				return index === 0 ? HEADER_NAME | inherited : index === 1 ? HEADER_VALUE | inherited : NONE;
			}
			return kindOf(role) === HEADERS ? PAIR | inherited : kindOf(role) === HEADER_VALUE ? HEADER_ELEMENT | inherited : role;
		case GROUP:
		case EXPRESSION:
			return role;
		default:
			return NONE;
	}
}
