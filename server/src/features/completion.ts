import {
	type CompletionItem,
	CompletionItemKind,
	CompletionItemTag,
	type CompletionList,
	InsertTextFormat,
	type Range,
} from 'vscode-languageserver';
import { type Additions, addedTerms, noAdditions, withAdded } from '../http/additions';
import type { Field } from '../http/field';
import type { Message, Slot } from '../http/message';
import type { StatusCode } from '../http/statusCodes';
import type { SyntaxNode } from '../http/syntax';
import type { Term, TermKind } from '../http/term';
import { termId, termOfId } from '../http/terms';
import type { Span } from '../text';
import { type AddedValue, addedValueAt } from './addedValues';
import type { ClientAbilities } from './client';
import { type Document, nodeAt, rangeOf, slotAt } from './document';
import { explain, markup } from './markdown';
import { fieldRanking } from './ranking';

/** Typed in front of, or between, the things completion knows. */
export const triggerCharacters = [':', ' ', ',', ';', '=', '"', "'", '`', '/', '-', '('];

/** A place where completion has something to offer. Offsets count from `start`. */
interface Place {
	readonly node: SyntaxNode;
	readonly start: number;
	/** Left out where a message could begin. */
	readonly message?: Message | undefined;
	readonly decorate?: Slot['decorate'];
}

/** What could stand at a document offset. Nothing in a text that is not HTTP. */
export function completion(
	document: Document,
	offset: number,
	client: ClientAbilities,
	additions = noAdditions,
): CompletionList | undefined {
	const place = withAddedValues(placeAt(document, offset), addedValueAt(document, offset, additions));
	if (!place) {
		return undefined;
	}
	const written = writtenAt(place);
	const range = rangeOf(document, written, place.start);
	const rest = restOfLine(document, place.start + written.end);
	const expects = withAdded(place.node.expects ?? [], additions);
	const itemPlace = { ...place, range, rest, client, additions, isInValue: isInValue(place), rankOfField: fieldRanking(place.message) };
	const items = expects.flatMap((term, order) => itemOf(term, order, itemPlace) ?? []);
	if (!client.itemDefaults) {
		return {
			isIncomplete: false,
			items: items.map(({ textEditText, ...item }) => ({ ...item, textEdit: { range, newText: textEditText ?? item.label } })),
		};
	}
	return { isIncomplete: false, itemDefaults: { editRange: range }, items };
}

/** Adds the documentation, which the list leaves out to stay small. */
export function resolveCompletion(item: CompletionItem, client: ClientAbilities): CompletionItem {
	const term = typeof item.data === 'string' ? termOfId(item.data) : undefined;
	return term ? { ...item, documentation: markup(explain(term), client.completionMarkdown) } : item;
}

/** The values that the project lists, in front of those that everybody knows: these stand at the same place, or a part of it. */
function withAddedValues(place: Place | undefined, added: AddedValue | undefined): Place | undefined {
	if (!place?.node.expects || !isInValue(place)) {
		return added ?? place;
	}
	return added?.isElement ? { ...place, node: { ...place.node, expects: [...added.node.expects!, ...place.node.expects] } } : place;
}

function placeAt(document: Document, offset: number): Place | undefined {
	const found = nodeAt(document, offset, node => node.expects !== undefined);
	if (found?.message) {
		return found;
	}
	const at = slotAt(document, offset);
	if (!at) {
		return undefined;
	}
	const { node, message, decorate } = at.slot;
	return { node, start: at.start, ...(message && { message }), ...(decorate && { decorate }) };
}

/** What a completion replaces: the node, and of a status line also the phrase behind the code. */
function writtenAt({ node, message }: Place): Span {
	const phrase = message?.statusCode === node ? message.reasonPhrase?.source : undefined;
	return { start: node.source.start, end: phrase?.length ? phrase.end : node.source.end };
}

function restOfLine({ text }: Document, offset: number): string {
	const { line } = text.positionAt(offset);
	return text.getText({ start: text.positionAt(offset), end: { line: line + 1, character: 0 } });
}

interface ItemPlace extends Place {
	readonly range: Range;
	/** What stands behind what is replaced, up to the end of the line. */
	readonly rest: string;
	readonly client: ClientAbilities;
	readonly additions: Additions;
	/** Whether it is in the value of a field line, where names of fields and methods are only mentioned. */
	readonly isInValue: boolean;
	readonly rankOfField: ReturnType<typeof fieldRanking>;
}

/** `order` is where `term` stands among its like: those that are used most stand first. */
function itemOf(term: Term, order: number, place: ItemPlace): CompletionItem | undefined {
	const { client } = place;
	const isName = term.kind === 'field' && !place.isInValue;
	const sortText = isName ? place.rankOfField(term as Field) : `${term.status === 'deprecated' ? 5 : 1}${String(order).padStart(4, '0')}`;
	if (sortText === undefined) {
		return undefined;
	}
	const { newText, isSnippet, suggestsMore } = writing(term, place);
	return {
		label: labelOf(term),
		kind: kinds[term.kind],
		sortText,
		...(newText !== labelOf(term) && { textEditText: newText }),
		...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
		...(term.status === 'deprecated' && client.deprecatedTag && { tags: [CompletionItemTag.Deprecated] }),
		...(suggestsMore && client.suggestCommand && { command: { title: 'Offer values', command: client.suggestCommand } }),
		...documentationOf(term, place),
	};
}

/** What the project adds is explained at once: it is little, and nobody else knows it. */
function documentationOf(term: Term, { additions, client }: ItemPlace): Pick<CompletionItem, 'data' | 'documentation'> {
	if (!addedTerms(additions).has(term)) {
		return { data: termId(term) };
	}
	const text = explained.get(term) ?? explain(term);
	explained.set(term, text);
	return { documentation: markup(text, client.completionMarkdown) };
}

/** Of the terms that projects add. */
const explained = new WeakMap<Term, string>();

/** Whether the place is in the value of a field line, where names of fields and methods are only mentioned. */
function isInValue({ node, message }: Place): boolean {
	const { start, end } = node.source;
	return message?.fieldLines.some(({ valueText }) => valueText && valueText.start <= start && end <= valueText.end) ?? false;
}

/** What is written when `term` is chosen. */
function writing(term: Term, place: ItemPlace): { newText: string; isSnippet?: boolean; suggestsMore?: boolean } {
	const { message, decorate, rest, client } = place;
	if (decorate) {
		return { newText: decorate(term.name) };
	}
	const isInCode = message?.origin === 'code';
	if (term.kind === 'statusCode') {
		return { newText: isInCode ? term.name : `${term.name} ${(term as StatusCode).phrase}` };
	}
	if (isInCode || place.isInValue || !/^\s*$/.test(rest)) {
		return snippetOf(term, client);
	}
	switch (term.kind) {
		case 'field':
			return { newText: `${term.name}: `, suggestsMore: offersValues(term as Field) };
		case 'method':
			return { newText: `${term.name} ` };
		case 'version':
			return message ? { newText: term.name } : { newText: `${term.name} `, suggestsMore: true };
		default:
			return snippetOf(term, client);
	}
}

/** A grammar of what only a table tells of may read a value without offering any. */
function offersValues({ value, values, isRare }: Field): boolean {
	return isRare || !value ? values !== undefined : true;
}

function snippetOf({ name, snippet }: Term, client: ClientAbilities): { newText: string; isSnippet?: boolean } {
	return snippet && client.snippets ? { newText: snippet, isSnippet: true } : { newText: name };
}

function labelOf(term: Term): string {
	return term.kind === 'statusCode' ? (term.title ?? term.name) : term.name;
}

const kinds: Readonly<Record<TermKind, CompletionItemKind>> = {
	method: CompletionItemKind.Method,
	version: CompletionItemKind.Keyword,
	statusCode: CompletionItemKind.EnumMember,
	field: CompletionItemKind.Field,
	directive: CompletionItemKind.Property,
	parameter: CompletionItemKind.Property,
	mediaType: CompletionItemKind.Value,
	authScheme: CompletionItemKind.Value,
	coding: CompletionItemKind.Value,
	token: CompletionItemKind.Value,
};
