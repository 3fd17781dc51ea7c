import { fields } from '../../http/fields';
import { methods } from '../../http/methods';
import { methodNode, reasonPhraseNode, statusCodeNode, versionNode } from '../../http/startLine';
import type { Message } from '../../http/message';
import type { Problem, SyntaxNode } from '../../http/syntax';
import { HOLE, type SourceText } from '../../text';
import { isBlank, type Lines } from './lines';
import * as problems from './problems';

/** What the first line of something in a section starts. A word may become any of them. */
export type Start = 'request' | 'response' | 'fields' | 'word' | undefined;

export interface StartLine {
	/** As a message has them. */
	readonly parts: Partial<Pick<Message, 'method' | 'target' | 'version' | 'statusCode' | 'reasonPhrase'>>;
	readonly problems: readonly Problem[];
	/** Stands for more than one status code: `HTTP/1.1 4xx`. */
	readonly isElided?: boolean;
	/** Where a version can be written. */
	readonly versionSlot?: SyntaxNode | undefined;
}

/** What `line`, which has no space around it, is the start of, if anything. */
export function startOf(line: string): Start {
	if (/^HTTP(?:\/(?!\/)|[ \t]*\d|[ \t]+\/)/i.test(line)) {
		return /^HTTP\/(?:\d\.?)?$/i.test(line) && !/^HTTP\/\d$/.test(line) ? 'word' : 'response';
	}
	if (isRequestLine(line)) {
		return 'request';
	}
	if (startsFields(line)) {
		return 'fields';
	}
	return /^[\w-]+$/.test(line) ? 'word' : undefined;
}

/** Whether a message starts in a line beyond doubt, even where the fields or the content of another could go on. */
export function startsMessage(lines: Lines): boolean {
	const { text, start, first, end, code } = lines;
	if (first > start || !isUpperCase(code) || !isUpperCase(text.charCodeAt(first + 1))) {
		return false;
	}
	if (text.startsWith('HTTP/', first)) {
		return /^HTTP\/\d(?:\.\d)?[ \t]+(?:\d{3}|[1-5]xx)(?:[ \t]|$)/.test(lines.content);
	}
	return (text.startsWith(' HTTP/', end - 9) || text.startsWith(' HTTP/', end - 7)) && isWholeRequestLine(lines.content);
}

function isWholeRequestLine(line: string): boolean {
	const blank = line.search(/[ \t]/);
	return (
		isKnownMethod(line.slice(0, blank)) && looksLikeTarget(line.slice(blank).trimStart()) && / HTTP\/\d(?:\.\d)?$/.test(line.slice(-9))
	);
}

/** Whether a line is a request without version, in a place where no content has been seen that it could be a line of. */
export function startsRequest(lines: Lines): boolean {
	const { text, start, first, end, code } = lines;
	if (first > start || !isUpperCase(code)) {
		return false;
	}
	const at = methodEnd(lines);
	return (
		at > 0 &&
		/^[ \t]+(?:[a-z]+:\/\/|\/|\{\{|…|\.\.\.)(?:\S*|(?:\{[^{}]*\}|[^\s{])*)(?:[ \t]+HTTP\/\d(?:\.\d)?)?[ \t]*(?:[ \t](?:#|\/\/|[-=]>|→).*)?$/i.test(
			text.slice(at, end),
		)
	);
}

/** The same among fields, of which none is a method, a space and a target, whatever is indented or has spaces. */
export function startsRequestAmongFields(lines: Lines): boolean {
	const at = isUpperCase(lines.code) ? methodEnd(lines) : -1;
	return at > 0 && /^[ \t]+(?:[a-z]+:\/\/\S|[^\s:]*\/)/i.test(lines.text.slice(at, lines.end));
}

/** Where the method ends with which a line starts; -1 if it starts with none, or there is no more. */
function methodEnd({ text, first, end }: Lines): number {
	if (!isUpperCase(text.charCodeAt(first + 1))) {
		return -1;
	}
	let at = first + 2;
	while (at < end && (isUpperCase(text.charCodeAt(at)) || text.charCodeAt(at) === HYPHEN)) {
		at++;
	}
	return isBlank(text.charCodeAt(at)) && isKnownMethod(text.slice(first, at)) ? at : -1;
}

/** Whether a line is a path, which nothing among fields starts with: documents list those of an interface. */
export function startsPath({ code, text, first }: Lines): boolean {
	const second = text.charCodeAt(first + 1);
	return code === SLASH && second !== SLASH && second !== ASTERISK;
}

const ASTERISK = 42;
const HYPHEN = 45;
const SLASH = 47;

function isUpperCase(code: number): boolean {
	return code >= 65 && code <= 90;
}

/** Clients have methods of their own, for what is no plain HTTP. */
export function isKnownMethod(word: string): boolean {
	return methodNames.has(word);
}

const methodNames: ReadonlySet<string> = new Set([...methods.values()].map(({ name }) => name));

function isRequestLine(line: string): boolean {
	const blank = line.search(/[ \t]/);
	if (blank < 0) {
		return isKnownMethod(line) || isBareTarget(line);
	}
	const method = line.slice(0, blank);
	const rest = line.slice(blank).trim();
	return isMethod(method, rest) || (isBareTarget(method) && versionStart(rest) === 0);
}

/** Whether the first word of a line is, or was meant to be, a method. */
function isMethod(word: string, rest: string): boolean {
	if (isKnownMethod(word) || isVariableMethod(word, rest)) {
		return true;
	}
	if (word.includes(':') || isBareTarget(word)) {
		return false;
	}
	if (versionStart(rest) > 0 && looksLikeTarget(rest)) {
		return true;
	}
	const isUpperCase = /^[A-Z]/.test(word) && word === word.toUpperCase();
	return (isUpperCase || methods.has(word.toLowerCase())) && looksLikeTarget(rest);
}

/** Whether a variable, or the hole it leaves, stands in front of a target. */
function isVariableMethod(word: string, rest: string): boolean {
	return (word === HOLE || /^\{\{[^{}]*\}\}$/.test(word)) && /^(?:https?:\/\/|\/|\{\{|\uFFFC)/i.test(rest);
}

/** A target in its wide sense: what clients take for one. */
export function looksLikeTarget(text: string): boolean {
	return /^(?:[a-z][a-z\d+.-]*:\/\/|[/*?<]|\{\{|\$\{|localhost\b|\[?[\w-]+(?:[.:][\w-]+)+)/i.test(text);
}

/** A line that is nothing but a target: clients then send GET. */
function isBareTarget(text: string): boolean {
	return /^(?:[a-z][a-z\d+.-]*:\/\/\S|\/[^/\s*]|\/$|\{\{|localhost(?:[:/]|$)|[\w-]+(?:\.[\w-]+)+(?:[:/?]|$))/i.test(text);
}

/** Whether `line` is a field line: without a start line, only known names show that. */
export function startsFields(line: string): boolean {
	const name = /^(:?[\w!#$%&'*+.^`|~-]+)[ \t]*:(?!\/\/)/.exec(line)?.[1];
	return (
		name !== undefined && (fields.has(name.toLowerCase()) || /^(?:x-|:(?:method|path|scheme|authority|status|protocol)$)/i.test(name))
	);
}

const wellFormedVersion = /^HTTP\/\d+(?:\.\d+)?$/;

/** Always of the same shape, because every message has them. */
function partsOf({ method, target, version, statusCode, reasonPhrase }: StartLine['parts']): StartLine['parts'] {
	return { method, target, version, statusCode, reasonPhrase };
}

/** How nearly all status lines begin; the phrase follows. */
const usualStatus = /^(HTTP\/\d(?:\.\d)?) \d{3} (?=[^\s-])/;

/** Reads a status line (RFC 9112 §4). */
export function readStatusLine(line: SourceText): StartLine {
	const { text } = line;
	const usual = usualStatus.exec(text);
	if (usual) {
		const [head, version] = usual;
		const statusCode = statusCodeNode(line.slice(head.length - 4, head.length - 1));
		const reasonPhrase = reasonPhraseNode(line.piece(head.length, line.length), statusCode);
		const parts = partsOf({ version: versionNode(line.slice(0, version!.length)), statusCode, reasonPhrase });
		return { parts, problems: [], isElided: false, versionSlot: undefined };
	}
	const bare = /^HTTP(?=[ \t]+\d{3}(?:[ \t]|$))/i.exec(text);
	const match = bare ?? /^HTTP[ \t]*\/?[ \t]*\d+(?:[.,][ \t]*\d+)?(?=[ \t]|$)/i.exec(text) ?? /^\S+/.exec(text);
	const version = line.slice(0, match?.[0].length ?? 0);
	const found: Problem[] = [];
	checkVersion(version, found);
	const rest = line.slice(version.length);
	const behind = rest.trim();
	if (behind.length === 0) {
		found.push(problems.statusCodeMissing(line.slice(0, version.length)));
		const slot = rest.length > 0 ? { statusCode: statusCodeNode(rest.slice(rest.length)) } : {};
		return { parts: { version: versionNode(version), ...slot }, problems: found };
	}
	const { parts, isElided } = readStatus(line.trim(), behind, found);
	return { parts: { version: versionNode(version), ...parts }, problems: found, ...(isElided && { isElided }) };
}

function readStatus(line: SourceText, status: SourceText, found: Problem[]): Omit<StartLine, 'problems'> {
	const code = status.slice(0, /^\S+/.exec(status.text)?.[0].length ?? 0);
	const isElided = /^(?:[1-5]xx|xxx|nnn|###)$/i.test(code.text) || code.isDynamic;
	if (!isElided && !/^\d{3}$/.test(code.text)) {
		if (!/^\d/.test(code.text)) {
			found.push(problems.statusLineMalformed(line));
			return { parts: {} };
		}
		found.push(problems.notThreeDigits(code));
	}
	const statusCode = statusCodeNode(code);
	const dash = /^[ \t]+-(?=[ \t])/.exec(status.text.slice(code.length))?.[0].length ?? 0;
	const phrase = status.slice(code.length + dash).trim();
	return { parts: { statusCode, reasonPhrase: reasonPhraseNode(phrase, statusCode) }, ...(isElided && { isElided }) };
}

/** Reads a request line (RFC 9112 §3), in which the method and the version may be left out for a client to fill in. */
export function readRequestLine(written: SourceText): StartLine {
	const line = written.slice(0, endOfVersion(written));
	const { text } = line;
	const found: Problem[] = [];
	const versionAt = versionStart(text);
	const version = versionAt < 0 ? undefined : line.slice(versionAt).trim();
	if (version) {
		checkVersion(version, found);
	}
	const head = line.slice(0, version ? versionAt : text.length);
	const blank = head.text.search(/[ \t]/);
	const word = blank < 0 ? head : head.slice(0, blank);
	const rest = head.slice(word.length);
	const hasMethod = isKnownMethod(word.text) || isMethod(word.text, text.slice(word.length).trim());
	const target = hasMethod ? targetBehind(rest) : head.trim();
	const slot = version || target.length === 0 ? undefined : versionSlot(line, target);
	const parts = partsOf({
		method: hasMethod ? methodNode(word) : undefined,
		target: { source: target },
		version: version && versionNode(version),
	});
	return { parts, problems: found, isElided: false, versionSlot: slot };
}

/**
 * Where a request line ends, but for what stands behind its version: a comment, where those clients that allow one read no further;
 * in documents, a remark; and a query in lines of its own, which httpYac adds to the target all the same.
 */
function endOfVersion(line: SourceText): number {
	const { text } = line;
	const match = text.includes(' HTTP/') ? /[ \t]HTTP\/\d+(?:\.\d+)?(?=[ \t]+(?:#|\/\/|[-=]>|→)|[?&])/.exec(text) : null;
	const end = match ? match.index + match[0].length : text.length;
	const isGlued = /^[?&]/.test(text.slice(end)) && line.offsetAt(end) === line.offsetAt(end - 1) + 1;
	return isGlued ? text.length : end;
}

/** The target in what follows the method: where there is none yet, the place to write it. */
function targetBehind(rest: SourceText): SourceText {
	const target = rest.trim();
	return target.length > 0 ? target : rest.slice(Math.min(1, rest.length)).slice(0, 0);
}

/** Behind the target and a space a version can be written, or is already being typed. */
function versionSlot(line: SourceText, target: SourceText): SyntaxNode | undefined {
	if (/[ \t]$/.test(line.text)) {
		return versionNode(line.slice(line.length));
	}
	const typed = /[ \t](H|HT|HTT|HTTP)$/.exec(target.text)?.[1];
	return typed === undefined ? undefined : versionNode(target.slice(target.length - typed.length));
}

/** Where in a request line, or what follows its method, the version starts; -1 if it has none. */
function versionStart(text: string): number {
	const { length } = text;
	if (text.startsWith(' HTTP/1.', length - 9) && isDigit(text.charCodeAt(length - 1))) {
		return length - 8;
	}
	const front = Math.max(0, length - LONGEST_VERSION);
	const at = front + text.slice(front).toUpperCase().lastIndexOf('HTTP');
	if (at < front || (at > 0 && !/[ \t]/.test(text[at - 1]!))) {
		return -1;
	}
	const isVersion = /^(?:HTTP(?:\/(?!\/)\S*|[ \t]*\/?[ \t]*\d+(?:[.,]\d+)?)|HTTP\/\d \(Prior Knowledge\))[ \t]*$/i.test(text.slice(at));
	return isVersion ? at : -1;
}

const LONGEST_VERSION = 40;

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function checkVersion(version: SourceText, found: Problem[]): void {
	const text = version.text.replace(/ \(Prior Knowledge\)$/, '');
	if (!version.isDynamic && !wellFormedVersion.test(text)) {
		found.push(problems.versionMalformed(version));
	}
}
