import { type Range, TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { contentNodeAt } from '../http/contentNodes';
import type { HttpDocument, Message, Section, Slot } from '../http/message';
import { pathTo, type SyntaxNode } from '../http/syntax';
import { languageOf } from '../languages';
import type { Change } from '../languages/language';
import { type Suppression, suppressionsIn } from '../rules/suppressions';
import type { Span } from '../text';

/** What every feature works on: a text and the HTTP found in it, read when first asked for. */
export interface Document {
	readonly uri: string;
	readonly text: TextDocument;
	readonly http: HttpDocument;
	/** The comments in it that ask for silence. */
	readonly suppressions: readonly Suppression[];
}

/** A node, where its section starts, and the message it is part of. */
export interface Found {
	readonly node: SyntaxNode;
	/** The node it is a child of. */
	readonly parent?: SyntaxNode;
	/** Offset of its section in the document. */
	readonly start: number;
	readonly message?: Message;
}

class OpenDocument implements Document {
	text: TextDocument;
	#http: HttpDocument | undefined;
	/** What has changed since {@link #http} was read. */
	#change: Change | undefined;

	constructor(text: TextDocument) {
		this.text = text;
	}

	get uri(): string {
		return this.text.uri;
	}

	get http(): HttpDocument {
		if (!this.#http || this.#change) {
			const previous = this.#http && this.#change && { document: this.#http, change: this.#change };
			this.#http = languageOf(this.text.languageId)?.parse(this.text.getText(), previous) ?? nothing;
			this.#change = undefined;
		}
		return this.#http;
	}

	get suppressions(): readonly Suppression[] {
		return suppressionsIn(this.text.getText(), this.text.languageId);
	}

	update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
		for (const change of changes) {
			if (this.#http && 'range' in change) {
				const start = this.text.offsetAt(change.range.start);
				const end = Math.max(start, this.text.offsetAt(change.range.end));
				this.#change = joined(this.#change, { start, oldEnd: end, newEnd: start + change.text.length });
			} else {
				this.#http = this.#change = undefined;
			}
			this.text = TextDocument.update(this.text, [change], version);
		}
	}
}

const nothing: HttpDocument = { sections: [], starts: [] };

/** What `TextDocuments` needs to keep documents up to date. */
export const documentLifecycle = {
	create: (uri: string, languageId: string, version: number, text: string) =>
		new OpenDocument(TextDocument.create(uri, languageId, version, text)),
	update(document: OpenDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument {
		document.update(changes, version);
		return document;
	},
};

/** A text that will not change. */
export function openDocument(text: TextDocument): Document {
	return new OpenDocument(text);
}

/** One change that does what `first` and then `second`, whose offsets count in what `first` gave, do. */
function joined(first: Change | undefined, second: Change): Change {
	if (!first) {
		return second;
	}
	const grown = second.newEnd - second.oldEnd;
	return {
		start: Math.min(first.start, second.start),
		oldEnd: first.oldEnd + Math.max(0, second.oldEnd - first.newEnd),
		newEnd: Math.max(first.newEnd, second.oldEnd) + grown,
	};
}

/** The section at `offset`; where two meet, the latter. */
export function sectionAt({ sections, starts }: HttpDocument, offset: number): { section: Section; start: number } | undefined {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle]! <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	const section = sections[low];
	return section && { section, start: starts[low]! };
}

/** The innermost node at a document offset that `accepts`. */
export function nodeAt(document: Document, offset: number, accepts: (node: SyntaxNode) => boolean): Found | undefined {
	const at = sectionAt(document.http, offset);
	if (!at) {
		return undefined;
	}
	const { section, start } = at;
	for (const message of section.messages) {
		const found = innermostOf(nodesAt(message, offset - start), offset - start, accepts);
		if (found) {
			return { ...found, start, message };
		}
	}
	const found = innermostOf(section.mentions, offset - start, accepts);
	return found && { ...found, start };
}

/** The parts of a message that touch `offset`, the last one first; values elsewhere stay unread. */
function nodesAt(message: Message, offset: number): SyntaxNode[] {
	const nodes = [message.method, message.target, message.version, message.statusCode, message.reasonPhrase];
	for (const line of message.fieldLines) {
		if (line.nameText.touches(offset)) {
			nodes.push(line.name);
		}
		if (line.valueText?.touches(offset)) {
			nodes.push(line.value);
		}
	}
	nodes.push(contentNodeAt(message, offset));
	return nodes.filter(node => node !== undefined).reverse();
}

function innermostOf(
	nodes: readonly SyntaxNode[],
	offset: number,
	accepts: (node: SyntaxNode) => boolean,
): { readonly node: SyntaxNode; readonly parent?: SyntaxNode } | undefined {
	for (const root of nodes) {
		const path = pathTo(root, offset, accepts);
		const [parent] = path.slice(-2, -1);
		if (path.length > 0) {
			return { node: path.at(-1)!, ...(parent && { parent }) };
		}
	}
	return undefined;
}

/** A place at a document offset where nothing, or only its beginning, is written yet. */
export function slotAt(document: Document, offset: number): { readonly slot: Slot; readonly start: number } | undefined {
	const slot = document.http.slotAt?.(offset);
	if (slot) {
		return { slot, start: 0 };
	}
	const at = sectionAt(document.http, offset);
	const known = at?.section.slots.find(({ node }) => node.source.touches(offset - at.start));
	return known && { slot: known, start: at!.start };
}

/** The range of a span whose offsets count from `start`. */
export function rangeOf({ text }: Document, span: Span, start: number): Range {
	return { start: text.positionAt(start + span.start), end: text.positionAt(start + span.end) };
}
