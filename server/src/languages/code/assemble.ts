import { fields } from '../../http/fields';
import { LooseFieldLine, type Message } from '../../http/message';
import { methods } from '../../http/methods';
import { codesSaying } from '../../http/reasonPhrases';
import { methodNode, statusCodeNode } from '../../http/startLine';
import { statusCodes } from '../../http/statusCodes';
import type { Fix, MessageKind, Problem, SyntaxNode } from '../../http/syntax';
import type { SourceText } from '../../text';
import { literal, quoteBefore } from './literal';
import {
	BROWSER,
	EXPECTED,
	HEADER_ELEMENT,
	HEADER_NAME,
	HEADER_VALUE,
	kindOf,
	LIMIT,
	MAYBE,
	MEDIA_TYPE,
	METHOD,
	REASON_PHRASE,
	REQUEST,
	RESPONSE,
	SIDE,
	STATUS_CODE,
	WEB,
} from './recognize';
import { findingSize, sideShift } from './candidates';
import type { Tables } from './tables';

export interface Assembled {
	readonly messages: readonly Message[];
	/** What is explained but not judged. */
	readonly mentions: readonly SyntaxNode[];
}

/**
 * Puts together what a scan of `code` found. Offsets count from the start of `code`.
 *
 * @param isProven Whether names that alone prove nothing count: where more may yet be written.
 */
export function assemble(code: string, found: readonly number[], tables: Tables, isProven = false): Assembled {
	const drafts: Draft[] = [];
	const mentions: SyntaxNode[] = [];
	for (let i = 0; i < found.length; i += findingSize) {
		const role = found[i]! & ((1 << sideShift) - 1);
		const text = literal(code, found[i + 1]!, found[i + 2]!, tables);
		if (belongsToMessage(role, text.text)) {
			const isExpected = (role & EXPECTED) !== 0 && (kindOf(role) !== STATUS_CODE || statusCodes.has(text.text));
			const draft = (drafts[found[i + 3]!] ??= draftOf(found[i]! >> sideShift, isProven, isExpected));
			addTo(draft, role, text, quoteBefore(code, found[i + 1]!) !== undefined);
		} else {
			mentions.push(...mention(role, text));
		}
	}
	const parts = drafts.map(complete);
	const all = [...mentions, ...parts.flatMap(it => it.mentions)];
	return { messages: parts.flatMap(it => it.messages), mentions: all.sort((a, b) => a.source.start - b.source.start) };
}

/** Whether it is part of a message, to be judged with the rest of it. */
function belongsToMessage(role: number, text: string): boolean {
	switch (kindOf(role)) {
		case STATUS_CODE:
			return (role & LIMIT) === 0 && ((role & MAYBE) === 0 || statusCodes.has(text));
		case METHOD:
			return (role & MAYBE) === 0 || methods.get(text.toLowerCase())?.name === text;
		case REASON_PHRASE:
			return codesSaying(text).length > 0;
		default:
			return kindOf(role) !== MEDIA_TYPE;
	}
}

/** Limits (`status < 500`), methods in lower case, which many clients and forms take, and media types. */
function mention(role: number, text: SourceText): readonly SyntaxNode[] {
	switch (kindOf(role)) {
		case STATUS_CODE:
			return statusCodes.has(text.text) ? [statusCodeNode(text)] : [];
		case METHOD:
			return methods.has(text.text.toLowerCase()) ? [methodNode(text)] : [];
		default:
			return text.text.includes('/') ? [mediaTypeNode(text)] : [];
	}
}

/** A media type reads as in `Content-Type`. */
export function mediaTypeNode(text: SourceText): SyntaxNode {
	return fields.get('content-type')?.value?.(text, 'unknown') ?? { source: text };
}

/** What was found of one message, or of several that are written as one. */
interface Draft {
	readonly statusCodes: SourceText[];
	readonly methods: SourceText[];
	readonly phrases: SourceText[];
	readonly lines: Line[];
	readonly problems: Problem[];
	/** REQUEST or RESPONSE, if the place tells, and which API takes it. */
	readonly side: number;
	/** Whether it is HTTP beyond doubt. */
	readonly isProven: boolean;
	/** Whether the code only compares it with what another has sent. */
	readonly isExpected: boolean;
}

function draftOf(side: number, isProven: boolean, isExpected: boolean): Draft {
	return { statusCodes: [], methods: [], phrases: [], lines: [], problems: [], side, isProven, isExpected };
}

interface Line {
	readonly name: SourceText;
	readonly values: SourceText[];
	/** What its value is otherwise: `ok ? 'value' : 'alternative'`. */
	readonly alternatives: SourceText[];
	readonly isQuoted: boolean;
	/** Whether the place leaves no doubt that it is a field's name. */
	readonly isProven: boolean;
}

function addTo(draft: Draft, role: number, text: SourceText, isQuoted: boolean): void {
	switch (kindOf(role)) {
		case STATUS_CODE:
			draft.statusCodes.push(text);
			break;
		case METHOD:
			draft.methods.push(text);
			break;
		case REASON_PHRASE:
			draft.phrases.push(text);
			break;
		case HEADER_NAME:
			draft.lines.push({ name: text, values: [], alternatives: [], isQuoted, isProven: (role & MAYBE) === 0 });
			break;
		case HEADER_ELEMENT:
			draft.lines.at(-1)?.values.push(text);
			break;
		case HEADER_VALUE: {
			const line = draft.lines.at(-1);
			if (!isQuoted) {
				draft.problems.push(notString(text));
			}
			(line?.values.length === 0 ? line.values : line?.alternatives)?.push(text);
		}
	}
}

/** A number or a truth value, where the API takes strings. */
function notString(at: SourceText): Problem {
	const { text, start, end } = at;
	const fix: Fix = { title: 'Put it in quotes', edits: [{ start, end, newText: `'${text}'` }], isPreferred: true };
	return { rule: 'convention/number-header-value', at, message: `A value is a string. Write \`'${text}'\`.`, fixes: [fix] };
}

/** A status code makes a response, a method a request; where there are several, or both, each stands for itself. */
function complete(draft: Draft): Assembled {
	const api = apiOf(draft.side);
	const known: Partial<Message> = { ...(draft.isExpected && { isExpected: true }), ...(api && { api }) };
	const responses = draft.statusCodes.map(text => part('response', { ...known, statusCode: statusCodeNode(text) }));
	const requests = draft.methods.map(text => part('request', { ...known, method: methodNode(text) }));
	const phrases = draft.phrases.map(source =>
		part('response', { isExpected: true, reasonPhrase: { source, term: codesSaying(source.text)[0] } }),
	);
	const starts = [...responses, ...requests, ...phrases];
	const kind = starts.length === 1 ? starts[0]!.kind : kindOfSide(draft.side);
	const lines = believable(draft);
	const fieldLines = lines.flatMap(({ name, values }) =>
		values.length === 0 ? [new LooseFieldLine(name, undefined, kind)] : values.map(value => new LooseFieldLine(name, value, kind)),
	);
	const problems = lines.length > 0 ? draft.problems : [];
	const mentions = lines.flatMap(({ name, alternatives }) =>
		alternatives.flatMap(value => new LooseFieldLine(name, value, kind).value ?? []),
	);
	if (starts.length === 1) {
		return { messages: [{ ...starts[0]!, fieldLines, problems }], mentions };
	}
	return { messages: fieldLines.length > 0 ? [...starts, part(kind, { ...known, fieldLines, problems })] : starts, mentions };
}

/** A message of which nothing is known but whose part it is. */
export function messageOf(side: number): Message {
	return part(kindOfSide(side), {});
}

function kindOfSide(side: number): MessageKind {
	const part = side & SIDE;
	return part === REQUEST ? 'request' : part === RESPONSE ? 'response' : 'unknown';
}

function apiOf(side: number): Message['api'] {
	const isWeb = (side & WEB) !== 0;
	return (side & BROWSER) === 0 ? (isWeb ? 'web' : undefined) : isWeb ? 'browser' : 'XMLHttpRequest';
}

function part(kind: MessageKind, known: Partial<Message>): Message {
	return { kind, origin: 'code', isComplete: false, fieldLines: [], problems: [], ...known };
}

/** The lines of a draft; none if nothing shows that what is called `headers` are not those of a table. */
function believable(draft: Draft): readonly Line[] {
	const { lines } = draft;
	if (draft.isProven || lines.some(line => line.isProven)) {
		return lines.filter(({ name }) => name.length > 0);
	}
	const isHttp = draft.statusCodes.length + draft.methods.length > 0 || lines.some(isTelling) || isLookup(lines);
	return isHttp ? lines.filter(({ name }) => token.test(name.text)) : [];
}

/** A `token` (RFC 9110 §5.6.2), in which a hole may be part of. */
const token = /^[\w!#$%&'*+.^`|~\uFFFC-]+$/;
const unmistakable = new Set(['accept', 'authorization', 'cookie', 'etag', 'referer', 'vary']);

/** Whether a name alone shows that it is a field's: `Date`, `Age` and `From` do not. */
function isTelling({ name: { text } }: Line): boolean {
	return token.test(text) && (text.includes('-') || unmistakable.has(text.toLowerCase()));
}

/** `req.get('host')`. */
function isLookup(lines: readonly Line[]): boolean {
	const [line] = lines;
	return lines.length === 1 && line!.isQuoted && line!.values.length === 0 && fields.has(line!.name.text.toLowerCase());
}
