import type { Message } from '../../http/message';
import type { Definition, Fold, Layout, Link, Placeholder, Structure, Use } from '../../http/structure';
import type { SourceText, Span } from '../../text';
import { dialectInBody, dialectInHead, isSeparator, skipDialect } from './dialect';
import { indentedBlocks } from './indentation';
import { Lines } from './lines';
import { namesInComment, namesInScript, namesInVariable, placeholdersIn, requestRun, usesIn } from './names';

/** Walks once more over a section whose `messages` are read, for all that is said around and inside of them. Never throws. */
export function readStructure(source: SourceText, messages: readonly Message[]): Structure {
	const walk: Walk = {
		source,
		lines: new Lines(source.text, source.text.startsWith('\uFEFF') ? 1 : 0),
		heads: headsOf(messages),
		contents: messages.flatMap(({ content, partOf }) => (content && !partOf ? [content] : [])).reverse(),
		starts: messages
			.filter(({ partOf }) => !partOf)
			.map(message => ({ message, start: startOf(message) }))
			.filter(({ start }) => start < Infinity)
			.reverse(),
		draft: { messages: [], commands: [], definitions: [], uses: [], placeholders: placeholdersIn(source), links: addresses(messages) },
		folds: [],
		run: undefined,
		lastEnd: 0,
	};
	while (!walk.lines.isDone) {
		readLine(walk);
	}
	return finished(walk, messages);
}

/** A section whose structure is being read. */
interface Walk {
	readonly source: SourceText;
	readonly lines: Lines;
	/** Start lines and field lines not passed yet, the next one last. */
	readonly heads: Span[];
	/** Contents not passed yet, the next one last. */
	readonly contents: Span[];
	/** Messages not reached yet, the next one last. */
	readonly starts: { readonly message: Message; readonly start: number }[];
	readonly draft: Draft;
	readonly folds: Fold[];
	/** The comments or variables that follow each other here. */
	run: { readonly kind: Fold['kind']; readonly start: number; end: number } | undefined;
	/** Where the last line that is not blank ends. */
	lastEnd: number;
}

type Draft = {
	title?: SourceText;
	readonly messages: { message: Message; start: number; end: number; fields?: Span }[];
	readonly commands: SourceText[];
	readonly definitions: Definition[];
	readonly uses: Use[];
	readonly placeholders: readonly Placeholder[];
	readonly links: Link[];
};

function readLine(walk: Walk): void {
	const { lines, source } = walk;
	const start = source.offsetAt(lines.start);
	const end = source.offsetAt(lines.end);
	const next = walk.starts.at(-1);
	if (next && next.start <= end) {
		endMessage(walk);
		walk.starts.pop();
		walk.draft.messages.push({ ...next, end });
	}
	if (reaches(walk.heads, start, end)) {
		passLine(walk);
	} else if (reaches(walk.contents, start, end)) {
		const isDialect = dialectInBody(lines) !== undefined;
		(isDialect ? readDialect : passLine)(walk);
	} else if (isSeparator(lines)) {
		endMessage(walk);
		const title = source.slice(lines.first, lines.end).trim();
		walk.draft.title ??= title.slice(/^#+[ \t]*/.exec(title.text)![0].length);
		passLine(walk);
	} else if (!lines.isBlank && dialectInHead(lines)) {
		readDialect(walk);
	} else if (/^curl[ \t]/.test(lines.content)) {
		readCommand(walk);
	} else {
		passLine(walk);
	}
}

function passLine(walk: Walk): void {
	const { lines, source } = walk;
	endRun(walk);
	if (!lines.isBlank) {
		walk.lastEnd = source.offsetAt(lines.end);
	}
	lines.advance();
}

/** A command goes on to the next blank line, as where messages are read. */
function readCommand(walk: Walk): void {
	const { lines, source, draft } = walk;
	const from = lines.first;
	let to = from;
	while (!lines.isDone && !lines.isBlank && !isSeparator(lines)) {
		to = lines.end;
		passLine(walk);
	}
	draft.commands.push(source.slice(from, to));
	walk.folds.push({ start: source.offsetAt(from), end: source.offsetAt(to) });
}

/** A comment, a variable, a script, a file … */
function readDialect(walk: Walk): void {
	const { lines, source, draft } = walk;
	const { first, end, code, content } = lines;
	const isVariable = code === AT;
	const isComment = code === NUMBER_SIGN || code === SLASH;
	const from = source.offsetAt(first);
	const to = trimmedEnd(source.text, skipDialect(lines));
	const isScript = to > end || /^(?:[<>][ \t]*\{%|\{\{)/.test(content);
	const whole = source.slice(first, to);
	walk.lastEnd = whole.end;
	if ((isVariable || isComment) && to === end) {
		goOn(walk, isComment ? 'comment' : undefined, from, whole.end);
	} else {
		endRun(walk);
		walk.folds.push({ start: from, end: whole.end, ...(isComment && { kind: 'comment' }) });
	}
	if (isVariable) {
		draft.definitions.push(...namesInVariable(whole));
	} else if (isComment) {
		const { definitions, uses, file } = namesInComment(whole);
		draft.definitions.push(...definitions);
		draft.uses.push(...uses);
		addFile(walk, file?.text, end);
	} else if (isScript) {
		const { definitions, uses } = namesInScript(whole);
		draft.definitions.push(...definitions);
		draft.uses.push(...uses);
	} else {
		readClientLine(walk, whole);
	}
}

/** A file to send, to run or to write to; a request to run first. */
function readClientLine(walk: Walk, line: SourceText): void {
	const run = requestRun(line);
	if (run) {
		walk.draft.uses.push({ path: run, kind: 'request' });
	} else {
		const file = /^(?:(?:(?:gql|proto)\b[^<]*)?<(?:>|@\w*)?|>(?:>!?)?|import|run)[ \t]+(\S(?:.*\S)?)/.exec(line.text)?.[1];
		addFile(walk, file?.split(' (@')[0], line.length, line);
	}
}

/** Links to `file`, the last thing in the line that ends at index `end` of `source`. */
function addFile({ source, draft }: Walk, file: string | undefined, end: number, line = source): void {
	const at = file === undefined ? -1 : line.text.lastIndexOf(file, end);
	if (at >= 0 && !file!.includes('{{')) {
		draft.links.push({ kind: 'file', target: line.slice(at, at + file!.length) });
	}
}

/** Without the line breaks in front of it: what is not closed goes on to the end of the text. */
function trimmedEnd(text: string, end: number): number {
	let to = end;
	while (text.charCodeAt(to - 1) === LINE_FEED || text.charCodeAt(to - 1) === CARRIAGE_RETURN) {
		to--;
	}
	return to;
}

const AT = 64;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const NUMBER_SIGN = 35;
const SLASH = 47;

function goOn(walk: Walk, kind: Fold['kind'], start: number, end: number): void {
	if (walk.run?.kind === kind && walk.run) {
		walk.run.end = end;
	} else {
		endRun(walk);
		walk.run = { kind, start, end };
	}
}

function endRun(walk: Walk): void {
	if (walk.run) {
		const { kind, start, end } = walk.run;
		walk.folds.push({ start, end, ...(kind && { kind }) });
		walk.run = undefined;
	}
}

/** What follows is no part of the message read last. */
function endMessage({ draft, lastEnd }: Walk): void {
	const last = draft.messages.at(-1);
	if (last) {
		last.end = Math.max(last.end, lastEnd);
	}
}

/** Whether the next of `spans`, the last one first, has something in a line; those in front of it are dropped. */
function reaches(spans: Span[], start: number, end: number): boolean {
	while (spans.length > 0 && spans.at(-1)!.end <= start) {
		spans.pop();
	}
	return spans.length > 0 && spans.at(-1)!.start <= end;
}

function headsOf(messages: readonly Message[]): Span[] {
	const heads: Span[] = [];
	for (const { startLine, fieldLines } of messages) {
		heads.push(...(startLine ? [startLine] : []), ...fieldLines.map(({ line }) => line).filter(line => line !== undefined));
	}
	return heads.sort((a, b) => b.start - a.start);
}

function startOf({ startLine, fieldLines, content }: Message): number {
	return (startLine ?? fieldLines[0]?.line ?? fieldLines[0]?.nameText ?? content)?.start ?? Infinity;
}

/** Addresses written out in request lines. */
function addresses(messages: readonly Message[]): Link[] {
	return messages.flatMap(({ target }) => {
		const source = target?.source;
		const isWhole = source && source.end - source.start === source.length && !source.isDynamic;
		return isWhole && /^https?:\/\/[^\s/]+\S*$/i.test(source.text) ? [{ kind: 'address', target: source }] : [];
	});
}

function finished(walk: Walk, messages: readonly Message[]): Structure {
	const { source, draft, folds } = walk;
	endRun(walk);
	endMessage(walk);
	const { title } = draft;
	if (title?.length && draft.messages.length > 0 && !draft.definitions.some(({ kind }) => kind === 'request')) {
		draft.definitions.unshift({ kind: 'request', name: title, by: 'title' });
	}
	draft.uses.push(...draft.placeholders.flatMap(({ inside }) => usesIn(inside)));
	const parts = messages
		.filter(({ partOf }) => partOf)
		.map(message => ({ message, start: startOf(message), end: endOf(message) }))
		.filter(({ start, end }) => start < end);
	const layouts = [...draft.messages, ...parts].map(withFields);
	const whole = { start: source.offsetAt(walk.lines.text.startsWith('\uFEFF') ? 1 : 0), end: walk.lastEnd };
	let all: readonly Fold[] | undefined;
	return {
		...draft,
		messages: layouts,
		get folds() {
			return (all ??= [...(title ? [{ ...whole, kind: 'region' as const }] : []), ...folds, ...layouts.flatMap(foldsOf)]);
		},
	};
}

/** The message itself, its header section, its content, and what is indented in that. */
function foldsOf({ message: { content, partOf }, fields, start, end }: Layout): Fold[] {
	return [
		{ start, end },
		...(fields ? [fields] : []),
		...(content ? [{ start: content.start, end: content.end }] : []),
		...(content && !partOf ? indentedBlocks(content) : []),
	];
}

function endOf({ content, fieldLines, startLine }: Message): number {
	return (content ?? fieldLines.at(-1)?.valueText ?? fieldLines.at(-1)?.nameText ?? startLine)?.end ?? 0;
}

function withFields(layout: Span & { readonly message: Message }): Layout {
	const [first] = layout.message.fieldLines;
	const last = layout.message.fieldLines.at(-1);
	return first && last ? { ...layout, fields: { start: first.nameText.start, end: (last.valueText ?? last.nameText).end } } : layout;
}
