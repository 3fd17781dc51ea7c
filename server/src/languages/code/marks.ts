import { BY_ASSIGNMENT, BY_CASE, BY_COLON, BY_ELEMENT, BY_NOTHING, BY_TYPE, CALL, ARRAY, type Context, OBJECT } from './frames';
import { CONSTRUCTED, kindOf, PAIR, type Recognition } from './recognize';
import * as T from './token';

/** More than this many elements are data, and counting on would keep later edits from converging. */
export const lastIndex = 15;

export function comma(context: Context, { comparisons }: Recognition): void {
	if (context.by !== BY_CASE) {
		const { isNamed, frame } = context;
		const isCompared = frame.kind === CALL && context.index === 0 && comparisons[frame.owner.word] === 1 && canBeCompared(context);
		const compared = isCompared ? context.name : 0;
		context.newSlot();
		context.compared = compared;
		context.index = Math.min(context.index + 1, lastIndex);
		// `set('name', 'value')`, `['name', 'value']`, `{ key: 'name', value: 'value' }`, and the elements of a value.
		context.isNamed = isNamed && (frame.kind === CALL || frame.kind === ARRAY || kindOf(frame.role) === PAIR);
	}
	context.before = T.COMMA;
}

export function compare(context: Context, isOrder: boolean): void {
	if (context.before !== T.COMPARE) {
		context.compared = canBeCompared(context) ? context.name : 0;
		context.isOrder = isOrder && context.compared !== 0;
	}
	context.before = T.COMPARE;
}

function canBeCompared({ before, on }: Context): boolean {
	return T.endsValue(before) && on !== CONSTRUCTED;
}

export function assign(context: Context): void {
	const { before, by } = context;
	if (before === T.CLOSE_BRACKET) {
		context.key = context.name;
		context.by = BY_ELEMENT;
	} else if (by === BY_COLON && context.key !== 0) {
		// The type of what is assigned to stands between, or in an object the name of a variable.
		context.by = context.frame.kind === OBJECT ? BY_COLON : BY_ASSIGNMENT;
	} else if (by !== BY_TYPE) {
		context.key = before === T.WORD ? context.name : 0;
		context.by = BY_ASSIGNMENT;
	}
	context.before = T.ASSIGN;
}

/** The body of a function follows, or a type's result; what came before is settled. */
export function arrow(context: Context): void {
	if (context.by === BY_COLON && context.frame.kind !== OBJECT) {
		context.key = 0;
		context.by = BY_NOTHING;
	}
	context.before = T.ARROW;
}

/** A new line ends a statement if one can end here; a word that begins one ends whatever was left open before it. */
export function startLine(context: Context, token: number, begins: boolean): void {
	const { before } = context;
	if (begins && before !== T.OPEN_PAREN && before !== T.COMMA && before !== T.COLON) {
		while (!context.isInStatements) {
			context.close();
		}
		context.newStatement();
	} else if (context.isInStatements && canEndStatement(context) && (token === T.WORD || T.isKeyword(token))) {
		context.newStatement();
	}
}

function canEndStatement({ before, by }: Context): boolean {
	return by !== BY_CASE && (T.endsValue(before) || before === T.COLON);
}

/** `a b`: another statement, unless it is `type b`. */
export function secondWord(context: Context, typeWord: number): void {
	const declaresType = context.name === typeWord && context.before === T.WORD && context.by === BY_NOTHING;
	context.newStatement();
	if (declaresType) {
		context.by = BY_TYPE;
	}
}
