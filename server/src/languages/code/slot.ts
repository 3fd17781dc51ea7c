import { LooseFieldLine, type Message, type Slot } from '../../http/message';
import { methodNode, statusCodeNode } from '../../http/startLine';
import { pathTo, type SyntaxNode } from '../../http/syntax';
import { assemble, mediaTypeNode, messageOf } from './assemble';
import { literal } from './literal';
import {
	HEADER_KEY,
	HEADER_NAME,
	HEADER_VALUE,
	kindOf,
	MEDIA_TYPE,
	METHOD,
	REQUEST,
	RESPONSE,
	roleHere,
	SIDE,
	STATUS_CODE,
} from './recognize';
import { findingSize, sideShift } from './candidates';
import { Scanner, type ScanLanguage, type State } from './scan';
import * as T from './token';

/** A checkpoint, and the text from which it was taken. */
export interface From {
	readonly text: string;
	readonly language: ScanLanguage;
	readonly state: State;
	readonly start: number;
}

/** What could stand at `offset`, where a literal is half typed or one may begin. Scans from a checkpoint before. */
export function slotAt(from: From, offset: number): Slot | undefined {
	const place = placeAt(from, offset);
	const kind = place && kindOf(place.role);
	if (!place || !fits(place, kind!)) {
		return undefined;
	}
	const message = messageAt(from, place, kind!);
	const node = nodeFor(from, place, kind!, message);
	if (!node) {
		return undefined;
	}
	const decorate = place.isQuoted ? undefined : decorations[kind!];
	return { node: pathTo(node, offset, it => it.expects !== undefined).at(-1) ?? node, message, ...(decorate && { decorate }) };
}

interface Place {
	/** Stands right before what is written there already. */
	readonly scanner: Scanner;
	readonly role: number;
	readonly start: number;
	readonly end: number;
	readonly isQuoted: boolean;
}

function placeAt(from: From, offset: number): Place | undefined {
	const scanner = scan(from, offset);
	const { start, end, token, expected } = scanner;
	if (scanner.lexer.endsInComment) {
		return undefined;
	}
	const isHalf = end === offset;
	if (isHalf && (token === T.STRING || token === T.STRING_TAIL)) {
		return { scanner, role: expected, start, end: endOfWord(from.text, offset), isQuoted: true };
	}
	if (isHalf && token === T.NUMBER) {
		return { scanner, role: expected, start, end: endOfWord(from.text, offset), isQuoted: false };
	}
	const before = isHalf && token === T.WORD ? scan(from, start) : scanner;
	const role = roleHere(before.context, from.language.recognition);
	return { scanner: before, role, start: before === scanner ? offset : start, end: offset, isQuoted: false };
}

function scan({ text, language, state, start }: From, end: number): Scanner {
	const scanner = new Scanner(text.slice(0, end), language, state, start);
	scanner.run(end + 1);
	return scanner;
}

function endOfWord(text: string, offset: number): number {
	const word = /[\w-]*/y;
	word.lastIndex = offset;
	word.test(text);
	return word.lastIndex;
}

/** Whether what is written there already can be the beginning of such a thing. */
function fits({ scanner, start, end, isQuoted }: Place, kind: number): boolean {
	const isEmpty = start === end;
	switch (kind) {
		case STATUS_CODE:
			return !isQuoted && (isEmpty || scanner.token === T.NUMBER);
		case HEADER_VALUE:
			return (isQuoted || isEmpty) && (scanner.context.isNamed || scanner.context.element !== 0);
		case MEDIA_TYPE:
			return isQuoted || isEmpty;
		case METHOD:
		case HEADER_NAME:
		case HEADER_KEY:
			return isQuoted || scanner.token !== T.NUMBER;
		default:
			return false;
	}
}

function nodeFor({ text, language }: From, place: Place, kind: number, message: Message): SyntaxNode | undefined {
	const source = literal(text, place.start, place.end, language.tables);
	switch (kind) {
		case STATUS_CODE:
			return statusCodeNode(source);
		case METHOD:
			return methodNode(source);
		case MEDIA_TYPE:
			return mediaTypeNode(source);
		case HEADER_VALUE: {
			const name = message.fieldLines.at(-1)?.nameText;
			return name && new LooseFieldLine(name, source, message.kind).value;
		}
		default:
			return new LooseFieldLine(source, undefined, message.kind).name;
	}
}

/** What is known so far of the message that something at `place` would belong to. */
function messageAt({ text, language }: From, { scanner, start }: Place, kind: number): Message {
	const { context, candidates } = scanner;
	const { found } = candidates;
	const number = context.element || context.message;
	const before: number[] = [];
	for (let i = 0; i < found.length && number !== 0; i += findingSize) {
		if (found[i + 3] === number && found[i + 1]! < start) {
			before.push(...found.slice(i, i + findingSize));
		}
	}
	const [message] = assemble(text, before, language.tables, true).messages;
	const side =
		kind === STATUS_CODE
			? RESPONSE
			: kind === METHOD
				? REQUEST
				: context.frame.side & SIDE || (found.at(-findingSize) ?? 0) >> sideShift;
	return message ?? messageOf(side);
}

const decorations: Readonly<Record<number, (name: string) => string>> = {
	[METHOD]: quote,
	[HEADER_NAME]: quote,
	[HEADER_VALUE]: quote,
	[MEDIA_TYPE]: quote,
	[HEADER_KEY]: name => (/^\w+$/.test(name) ? `${name}: ` : `${quote(name)}: `),
};

function quote(text: string): string {
	return `'${text.replaceAll("'", "\\'")}'`;
}
