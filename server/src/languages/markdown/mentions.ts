import { authSchemes } from '../../http/authSchemes';
import { cookieAttributes } from '../../http/cookieAttributes';
import { cspDirectives } from '../../http/cspDirectives';
import { customField, customPrefix, type Field } from '../../http/field';
import { fields } from '../../http/fields';
import { mediaTypeByName } from '../../http/mediaTypes';
import { LooseFieldLine } from '../../http/message';
import { methodNode, versionNode } from '../../http/startLine';
import { statusClasses, statusCodes } from '../../http/statusCodes';
import type { SyntaxNode } from '../../http/syntax';
import { versions } from '../../http/versions';
import type { SourceText } from '../../text';
import { isKnownMethod, looksLikeTarget, readStatusLine } from '../http/startLine';

/** Something of HTTP in inline code. */
export interface Mention {
	readonly node: SyntaxNode;
	/** It means HTTP only in a document that is about HTTP. */
	readonly needsContext?: boolean;
	/** It shows that the document is about HTTP. */
	readonly givesContext?: boolean;
}

/** What inline code in `prose` means, where it means HTTP. */
export function mentionsIn(prose: SourceText): Mention[] {
	const mentions: Mention[] = [];
	for (const code of inlineCode(prose)) {
		const mention = mentionOf(code);
		if (mention && speaksOfHttp(code, prose)) {
			mentions.push(mention);
		}
	}
	return mentions;
}

/** Whether the lines around do not rather show that `code`, which has more than one meaning, has another one here. */
function speaksOfHttp(code: SourceText, prose: SourceText): boolean {
	const { text } = code;
	if (/^[1-5]00$/.test(text)) {
		return statusWords.test(around(code, prose, 1));
	}
	if (homonyms.has(text)) {
		return !classWords.test(around(code, prose, 0)) && headerWords.test(around(code, prose, 3));
	}
	return text !== 'GET' || !commandWords.test(around(code, prose, 0));
}

/** Round numbers are also limits, sizes and weights of fonts. */
const statusWords =
	/status|respon[dst]|répon|respuest|respost|risposta|antwort|reques|error|fehl|return|http|code|redirect|server|[1-5]xx|\b[1-5](?:0[1-9]|1\d|2\d)\b|状态|响应|応答|ステータス|상태|응답|статус|ответ/i;
/** Classes of JavaScript and components of frameworks, too. */
const homonyms = new Set(['Date', 'Link', 'Location', 'Range', 'Server']);
const classWords = /\b(?:obje[ck]t|constructor|class|instance|component|type|import)|オブジェクト|对象|객체|объект/i;
const headerWords =
	/[Hh]eader|[Ff]ield|HTTP|en-tête|encabezado|cabe[cç]|intestazion|ヘッダ|标头|响应头|请求头|헤더|заголов|`[A-Z][a-z]+(?:-[A-Z][A-Za-z]*)+/;
/** Those of Redis are called so as well. */
const commandWords = /`(?:SET|DEL|MGET|INCR|SORT|BY)\b|\bcommand|redis/i;

/** The line in which `code` stands, and so many in front of and behind it; of long ones, what is near. */
function around(code: SourceText, prose: SourceText, lines: number): string {
	const at = code.start - prose.start;
	const before = prose.text.slice(Math.max(0, at - NEAR), at).split('\n');
	const behind = prose.text.slice(at, at + NEAR).split('\n');
	return [...before.slice(-1 - lines), ...behind.slice(0, 1 + lines)].join('\n');
}

const NEAR = 400;

/** What stands between single backticks in one line. Between more of them stands what is about backticks itself. */
function* inlineCode(prose: SourceText): Generator<SourceText> {
	const { text } = prose;
	let lineEnd = -1;
	for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', at)) {
		if (lineEnd < at) {
			const lineBreak = text.indexOf('\n', at);
			lineEnd = lineBreak < 0 ? text.length : lineBreak;
		}
		const marks = runLength(text, at);
		if (marks === 1 && text[at - 1] === '\\') {
			at++;
			continue;
		}
		const end = behindRun(text, at + marks, lineEnd, marks);
		if (marks === 1 && end > at + 1) {
			yield prose.slice(at + 1, end - 1).trim();
		}
		at = end;
	}
}

function runLength(text: string, at: number): number {
	let end = at;
	while (text[end] === '`') {
		end++;
	}
	return end - at;
}

/** Behind the code that a run of `marks` backticks opens in front of `from`; `from` itself if its line does not close it. */
function behindRun(text: string, from: number, lineEnd: number, marks: number): number {
	for (let close = text.indexOf('`', from); close >= 0 && close < lineEnd; close = text.indexOf('`', close)) {
		const length = runLength(text, close);
		close += length;
		if (length === marks) {
			return close;
		}
	}
	return from;
}

/** What `code` means, if that can only be HTTP. */
function mentionOf(code: SourceText): Mention | undefined {
	if (code.length === 0 || code.length > LONGEST) {
		return undefined;
	}
	return ofStatus(code) ?? ofStartLine(code) ?? ofFieldLine(code) ?? ofDirectives(code) ?? ofName(code) ?? ofCredentials(code);
}

/** What is longer is no mention of anything. */
const LONGEST = 400;

/** `429 Too Many Requests`, `429`, `4xx`. A number may mean anything, a number with its phrase nothing else. */
function ofStatus(code: SourceText): Mention | undefined {
	const [, digits = '', phrase] = /^(?:HTTP[ \t]+)?([1-5](?:\d\d|xx))(?:[ \t:-]+(\D.*))?$/i.exec(code.text) ?? [];
	const status = statusCodes.get(digits);
	if (status && phrase !== undefined) {
		const isItsOwn = [status.phrase, ...status.formerPhrases].some(known => known.toLowerCase() === phrase.toLowerCase());
		return isItsOwn ? { node: { source: code, term: status }, givesContext: true } : undefined;
	}
	const term = status ?? statusClasses.get(digits.toLowerCase());
	return term && phrase === undefined ? { node: { source: code, term }, needsContext: true } : undefined;
}

/** `GET /path HTTP/1.1`, `HTTP/1.1 200 OK`, `POST`, `HTTP/2`. Other systems have commands called `GET`, too: `GET some.key`. */
function ofStartLine(code: SourceText): Mention | undefined {
	if (versions.has(code.text.toLowerCase()) && code.text.startsWith('HTTP')) {
		return { node: versionNode(code), givesContext: true };
	}
	if (/^HTTP\/\d(?:\.\d)? \d{3}/.test(code.text)) {
		const { version, statusCode, reasonPhrase } = readStatusLine(code).parts;
		return { node: parent(code, version, statusCode, reasonPhrase), givesContext: true };
	}
	const [, name = '', target = '', version] = /^([A-Z-]+)(?:[ \t]+(\S+)(?:[ \t]+(HTTP\/\d\S*))?)?$/.exec(code.text) ?? [];
	if (!isKnownMethod(name) || (target && (!looksLikeTarget(target) || (!version && /^[\w-]+(?:\.[\w-]+)+$/.test(target))))) {
		return undefined;
	}
	const method = methodNode(code.slice(0, name.length));
	if (!target) {
		return { node: method, ...(!certainMethods.has(name) && { needsContext: true }) };
	}
	return { node: parent(code, method, version ? versionNode(code.slice(code.length - version.length)) : undefined), givesContext: true };
}

const certainMethods = new Set(['GET', 'POST', 'PUT', 'PATCH']);

/** `Cache-Control: no-store`, `X-API-Version: 2.0`. */
function ofFieldLine(code: SourceText): Mention | undefined {
	const colon = /^[\w-]+(?=:(?:[ \t]|$))/.exec(code.text)?.[0].length ?? -1;
	const name = code.slice(0, Math.max(0, colon));
	const field = fieldNamed(name.text);
	if (!field) {
		return undefined;
	}
	const line = new LooseFieldLine(name, code.slice(colon + 1).trim(), 'unknown');
	return { node: parent(code, { source: name, term: field }, line.value), ...contextOf(field) };
}

/** The field that `text` is sure to name: of single words, such as `Date`, only if written as registered. */
function fieldNamed(text: string): Field | undefined {
	const field = fields.get(text.toLowerCase());
	if (field) {
		return field.name === text || (text.includes('-') && !lowerCaseNames.has(text)) ? field : undefined;
	}
	return text === customPrefix.name ? customPrefix : /^X-[A-Za-z][\w-]*$/.test(text) ? customField(text) : undefined;
}

/** What is something else than the field when written so. */
const lowerCaseNames = new Set(['report-to', 'service-worker', 'upgrade-insecure-requests']);

/** `Date`, `Range` and many other names are those of classes, too; registered ones with a hyphen, and a few more, are nothing else. */
function contextOf({ name }: Field): Pick<Mention, 'needsContext' | 'givesContext'> {
	if (!name.includes('-') && !certainNames.has(name)) {
		return { needsContext: true };
	}
	return { givesContext: fields.has(name.toLowerCase()) && name.includes('-') };
}

const certainNames = new Set(['ETag', 'Referer', 'Authorization', 'Cookie']);

/** `no-cache`, `max-age=3600`, `keep-alive`, `SameSite=Lax`: what the grammar of a field knows, and no plain word. */
function ofDirectives(code: SourceText): Mention | undefined {
	if (!/^[\w-]+(?:=[\w"-]+)?(?:[,;][ \t]*[\w-]+(?:=[\w"-]+)?)*$/.test(code.text)) {
		return undefined;
	}
	const name = /^\w+/.exec(code.text)?.[0] ?? '';
	const attribute = cookieAttributes.get(name.toLowerCase());
	if (attribute && /[a-z][A-Z]/.test(name) && attribute.name === name) {
		return { node: { source: code, term: attribute }, needsContext: true };
	}
	if (!/[-=]/.test(code.text) || /[A-Z]/.test(code.text)) {
		return undefined;
	}
	const policy = cspDirectives.get(code.text);
	if (policy) {
		return { node: { source: code, term: policy } };
	}
	for (const field of ['cache-control', 'connection', 'strict-transport-security']) {
		const node = fields.get(field)?.value?.(code, 'unknown');
		if (node?.children?.length && node.children.every(isNamed)) {
			return { node };
		}
	}
	return undefined;
}

/** Whether a node, or the first part of it, is known; in a list of fields, that says nothing of its own. */
function isNamed(node: SyntaxNode): boolean {
	return node.term ? node.term.kind !== 'field' : node.children?.[0] !== undefined && isNamed(node.children[0]);
}

/** `Content-Type`, `X-Request-ID`, `text/html`, `text/html; charset=utf-8`. */
function ofName(code: SourceText): Mention | undefined {
	const field = fieldNamed(code.text);
	// Names such as `Label` and `Protocol` are registered, but words before they are fields.
	if (field && (code.text.includes('-') || field.mdn || field.value)) {
		return { node: { source: code, term: field }, ...contextOf(field) };
	}
	const type = code.slice(0, /^[^;]*/.exec(code.text)![0].length).trim();
	const term = mediaTypeByName.get(type.text.toLowerCase());
	return term && { node: { source: code, term } };
}

/** `Bearer <token>`, `Basic dXNlcjpwYXNz`. */
function ofCredentials(code: SourceText): Mention | undefined {
	const [, name = '', credentials] = /^([A-Z][A-Za-z-]+)(?:[ \t]+(\S.*))?$/.exec(code.text) ?? [];
	const scheme = authSchemes.get(name.toLowerCase());
	if (!scheme || scheme.name !== name) {
		return undefined;
	}
	const node = { source: code, term: scheme };
	if (credentials === undefined) {
		return { node, needsContext: true };
	}
	return /^(?:[<{[$].*|.*(?:\.\.\.|…)|[\w.~+/-]{8,}=*|token|[A-Z_]+)$/.test(credentials) ? { node } : undefined;
}

function parent(source: SourceText, ...children: readonly (SyntaxNode | undefined)[]): SyntaxNode {
	return { source, children: children.filter(child => child !== undefined) };
}
