import {
	ARRAY,
	BLOCK,
	BY_COLON,
	BY_TYPE,
	CALL,
	CASES,
	CONDITION,
	type Context,
	FILE,
	type Frame,
	GROUP,
	HOLE,
	INDEX,
	nobody,
	OBJECT,
	TYPE,
} from './frames';
import {
	HEADER_NAME,
	HEADERS,
	kindOf,
	INHERITED,
	NONE,
	PAIR,
	REQUEST,
	REQUEST_INIT,
	REQUEST_OPTIONS,
	RESPONSE,
	RESPONSE_INIT,
	type Recognition,
	SIDE,
	signatureOf,
	UNKNOWN,
} from './recognize';
import * as T from './token';

/** Enters a frame that has a role and nothing else. */
export function openPlain(context: Context, kind: number, token: number, role = NONE, side = UNKNOWN): void {
	context.open(kind, token, role, side, role !== NONE && kind !== HOLE);
}

/** Whose part it is what stands in a bracket with `role` here, and of which API. */
function sideHere({ frame, key }: Context, role: number, { sides }: Recognition): number {
	switch (kindOf(role)) {
		case NONE:
			return UNKNOWN;
		case REQUEST_INIT:
		case REQUEST_OPTIONS:
			return REQUEST | (frame.side & ~SIDE);
		case RESPONSE_INIT:
			return RESPONSE | (frame.side & ~SIDE);
		default:
			return frame.side || sides[key]!;
	}
}

export function openParen(context: Context, recognition: Recognition, role: number): void {
	const { before } = context;
	if (before === T.WORD || before === T.DOT) {
		const { name, on, side } = context;
		const signature = name === 0 ? 0 : signatureOf(name, on, recognition);
		const owner = name === 0 ? nobody : { word: name, on, signature };
		context.open(CALL, T.OPEN_PAREN, NONE, recognition.signatures[signature]!.side || side, false, owner);
	} else if (before === T.CONTROL || before === T.SWITCH) {
		openPlain(context, CONDITION, T.OPEN_PAREN);
	} else if (T.endsValue(before)) {
		openPlain(context, CALL, T.OPEN_PAREN);
	} else {
		openPlain(context, GROUP, T.OPEN_PAREN, role, sideHere(context, role, recognition));
	}
}

export function openBracket(context: Context, recognition: Recognition, role: number): void {
	if (T.endsValue(context.before) || context.before === T.DOT) {
		const { name, side } = context;
		context.open(INDEX, T.OPEN_BRACKET, NONE, side, false, name === 0 ? nobody : { ...nobody, word: name });
	} else {
		openPlain(context, ARRAY, T.OPEN_BRACKET, role, sideHere(context, role, recognition));
	}
}

export function openBrace(context: Context, recognition: Recognition, role: number): void {
	const { before } = context;
	if (context.isSubjectNext) {
		context.isSubjectNext = false;
		context.open(CASES, T.OPEN_BRACE, NONE, UNKNOWN, false, { ...nobody, word: context.name, on: context.on });
	} else if (isInType(context)) {
		openPlain(context, TYPE, T.OPEN_BRACE);
	} else if (isBlock(context)) {
		openPlain(context, BLOCK, T.OPEN_BRACE);
	} else {
		const own = before === T.COMPARE ? NONE : roleOfObject(role);
		openPlain(context, OBJECT, T.OPEN_BRACE, own, sideHere(context, own, recognition));
	}
}

function roleOfObject(role: number): number {
	switch (kindOf(role)) {
		case HEADERS:
		case REQUEST_INIT:
		case REQUEST_OPTIONS:
		case RESPONSE_INIT:
		case PAIR:
			return role;
		case HEADER_NAME:
			return HEADERS | (role & INHERITED);
		default:
			return NONE;
	}
}

/** Outside of objects, what follows a colon is a type, up to the next `=`. */
function isInType({ by, frame, before, ternaries }: Context): boolean {
	return frame.kind === TYPE || by === BY_TYPE || (by === BY_COLON && frame.kind !== OBJECT && ternaries === 0 && !T.endsValue(before));
}

function isBlock(context: Context): boolean {
	const { before } = context;
	switch (before) {
		case T.ARROW:
		case T.SEMICOLON:
		case T.BLOCK_LEAD:
		case T.BLOCK_END:
			return true;
		case T.OPEN_BRACE:
			return context.isInStatements;
		default:
			return T.endsValue(before);
	}
}

/** Closes the innermost bracket that fits, and with it what was left open inside; without any, does nothing. */
export function closeBracket(context: Context, token: number, recognition: Recognition): void {
	let frame = context.frame;
	while (bracketOf(frame.kind) !== token) {
		if (frame.kind === HOLE || !frame.parent || (token !== T.CLOSE_BRACE && bracketOf(frame.kind) === T.CLOSE_BRACE)) {
			context.before = token;
			return;
		}
		frame = frame.parent;
	}
	while (context.frame !== frame) {
		context.close();
	}
	const { message } = context;
	const isEmpty = context.before === T.OPEN_PAREN;
	context.close();
	context.before = token;
	afterBracket(context, frame, isEmpty, message, recognition);
}

function afterBracket(context: Context, frame: Frame, isEmpty: boolean, message: number, recognition: Recognition): void {
	switch (frame.kind) {
		case CALL:
			return afterCall(context, frame, isEmpty, recognition);
		case INDEX:
			context.forgetName();
			if (kindOf(recognition.property[frame.owner.word]!) === HEADERS) {
				context.name = frame.owner.word;
				context.element = message;
			}
			return;
		case CONDITION:
			context.before = T.BLOCK_END;
			return;
		case BLOCK:
		case CASES:
			context.before = T.BLOCK_END;
			if (context.isInStatements) {
				context.newStatement();
			}
			return;
		case GROUP:
			return;
		default:
			context.forgetName();
	}
}

/** What a call gives is named like the function, unless it hands on what it was given. */
function afterCall(context: Context, { owner: { word, on }, side }: Frame, isEmpty: boolean, recognition: Recognition): void {
	const { things, sides, chains, passes } = recognition;
	if (word !== 0 && passes[word] === 1 && on === 0) {
		return;
	}
	// `res.status(404)` is the response, `res.status()` its status.
	const isChain = chains[word] === 1 && !(isEmpty && things[word] !== 0);
	context.name = word;
	context.on = 0;
	context.thing = isChain ? on : things[word]!;
	context.side = isChain ? side & SIDE : sides[word]! || side & SIDE;
}

function bracketOf(kind: number): number {
	switch (kind) {
		case CALL:
		case GROUP:
		case CONDITION:
			return T.CLOSE_PAREN;
		case ARRAY:
		case INDEX:
			return T.CLOSE_BRACKET;
		case FILE:
			return T.END;
		default:
			return T.CLOSE_BRACE;
	}
}
