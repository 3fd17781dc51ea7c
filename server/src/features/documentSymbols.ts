import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Section } from '../http/message';
import type { Definition, Layout, Structure } from '../http/structure';
import type { Span } from '../text';
import { type Document, rangeOf } from './document';
import { titleOf } from './requestLine';

/** What an outline shows: requests with their answers and parts, responses, variables. */
export function documentSymbols(document: Document): DocumentSymbol[] {
	const { sections, starts } = document.http;
	return sections.flatMap((section, i) => symbolsOf({ document, section, start: starts[i]! }));
}

interface Place {
	readonly document: Document;
	readonly section: Section;
	/** Offset of the section in the document. */
	readonly start: number;
}

interface Entry extends Span {
	readonly name: string;
	readonly detail?: string;
	readonly kind: SymbolKind;
	readonly selection: Span;
	readonly children: Entry[];
}

/**
 * One that is alone in its section stands for the whole of it, so that what is written in front of it, its name and its
 * variables, belongs to it; in a section without messages, a title does.
 */
function symbolsOf(place: Place): DocumentSymbol[] {
	const { section, document, start } = place;
	const { structure } = section;
	if (!structure) {
		return [];
	}
	const roots = [...messageEntries(place, structure), ...commandEntries(structure)].sort((a, b) => a.start - b.start);
	const variables = structure.definitions.filter(({ kind, by }) => kind === 'variable' && by !== 'script').map(variableEntry);
	const { title } = structure;
	if (roots.length === 0 && title?.length) {
		const name = title.text;
		roots.push({ name, kind: SymbolKind.Namespace, start: 0, end: 0, selection: title, children: [] });
	}
	const [first] = roots;
	if (first && title) {
		roots[0] = { ...first, start: 0, end: roots.length === 1 ? endOf(place) : first.end };
	}
	const loose = variables.filter(variable => {
		const owner = roots.find(root => root.start <= variable.start && variable.end <= root.end);
		owner?.children.push(variable);
		return !owner;
	});
	return [...loose, ...roots].sort((a, b) => a.start - b.start).map(entry => symbolOf(entry, document, start));
}

/** Where the last line of a section ends: behind its line break, the next section starts. */
function endOf({ document: { text }, section: { length }, start }: Place): number {
	const { line, character } = text.positionAt(start + length);
	const isFollowed = character === 0 && start + length < text.getText().length;
	return isFollowed ? text.offsetAt({ line: line - 1, character: Infinity }) - start : length;
}

/** Answers stand below their requests, parts below the messages they are parts of. */
function messageEntries({ document, start }: Place, structure: Structure): Entry[] {
	const roots: Entry[] = [];
	const byMessage = new Map<Layout['message'], Entry>();
	for (const layout of structure.messages) {
		const { message } = layout;
		const entry = message.partOf && !message.startLine ? partEntry(layout) : messageEntry(document, layout, start, structure);
		const owner = byMessage.get(message.partOf ?? message.inReplyTo ?? message);
		byMessage.set(message, entry);
		if (owner) {
			owner.children.push(entry);
		} else {
			roots.push(entry);
		}
	}
	return roots.map(enclosing);
}

/** Reaches as far as its children do. */
function enclosing(entry: Entry): Entry {
	const children = entry.children.map(enclosing);
	return { ...entry, children, end: Math.max(entry.end, ...children.map(({ end }) => end)) };
}

function messageEntry(document: Document, { message, start, end }: Layout, sectionStart: number, structure: Structure): Entry {
	const isResponse = message.kind === 'response';
	const detail = message.kind === 'request' ? detailOf(structure, start) : '';
	return {
		name: titleOf(document, message, sectionStart) || (isResponse ? 'Response' : 'Headers'),
		...(detail && { detail }),
		kind: isResponse ? SymbolKind.Event : SymbolKind.Method,
		start,
		end,
		selection: message.startLine ?? { start, end: start },
		children: [],
	};
}

/** The title and name of the request that starts at `start`: of several in a section, the first has the title. */
function detailOf({ title, messages, definitions }: Structure, start: number): string {
	const requests = messages.filter(({ message: { kind, partOf } }) => kind === 'request' && !partOf);
	const at = requests.findIndex(request => request.start === start);
	if (at < 0) {
		return '';
	}
	const from = at > 0 ? requests[at - 1]!.start : 0;
	const name = definitions
		.filter(({ kind, by, name: { start: at } }) => kind === 'request' && by === 'line' && at >= from && at < start)
		.at(-1);
	return [at === 0 ? title?.text : '', name?.name.text].filter((text, i, all) => text && all.indexOf(text) === i).join(' · ');
}

/** A part is called as the form calls it. */
function partEntry({ message, start, end }: Layout): Entry {
	const disposition = message.fieldLines.find(line => line.is('content-disposition'))?.valueText?.text ?? '';
	const type = message.fieldLines.find(line => line.is('content-type'))?.valueText?.text;
	const parameter = (name: string): string | undefined => new RegExp(`;[ \\t]*${name}="([^"]*)"`, 'i').exec(disposition)?.[1];
	const detail = parameter('filename') ?? type;
	return {
		name: parameter('name') || type || 'Part',
		...(detail && { detail }),
		kind: SymbolKind.Field,
		start,
		end,
		selection: { start, end: start },
		children: [],
	};
}

function commandEntries({ commands }: Structure): Entry[] {
	return commands.map(({ text, start, end }) => {
		const address = /https?:\/\/[^\s'"]+|\{\{[^}\n]*\}\}[^\s'"]*/.exec(text)?.[0];
		return { name: `curl ${address ?? ''}`.trim(), kind: SymbolKind.Method, start, end, selection: { start, end }, children: [] };
	});
}

function variableEntry({ name, value, by }: Definition): Entry {
	const detail = by === 'prompt' ? 'asked for' : value?.text;
	const end = Math.max(name.end, value?.end ?? 0);
	return {
		name: `@${name.text}`,
		...(detail && { detail }),
		kind: SymbolKind.Variable,
		start: name.start,
		end,
		selection: name,
		children: [],
	};
}

function symbolOf(
	{ name, detail, kind, start, end, selection, children }: Entry,
	document: Document,
	sectionStart: number,
): DocumentSymbol {
	const sorted = children.sort((a, b) => a.start - b.start);
	return {
		name,
		...(detail && { detail }),
		kind,
		range: rangeOf(document, { start, end }, sectionStart),
		selectionRange: rangeOf(document, selection, sectionStart),
		...(sorted.length > 0 && { children: sorted.map(child => symbolOf(child, document, sectionStart)) }),
	};
}
