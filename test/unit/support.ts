import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Document, openDocument } from '../../server/src/features/document';

/** Opens `source`, in which `$0` marks the cursor. */
export function atCursor(source: string, language = 'http'): { document: Document; offset: number } {
	const offset = source.indexOf('$0');
	if (offset < 0) {
		throw new Error(`No $0 in ${source}`);
	}
	return { document: openText(source.replace('$0', ''), language), offset };
}

export function openText(source: string, language = 'http'): Document {
	return openDocument(TextDocument.create(`test:/text.${language}`, language, 1, source));
}

/** Puts `«»` around every span, so that ranges can be compared by eye. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
	return [...spans]
		.sort((a, b) => b.start - a.start || b.end - a.end)
		.reduce((marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`, text);
}

export function unmark(text: string): string {
	return text.replace(/[«»]/g, '');
}

export function applyEdits(text: string, edits: readonly { start: number; end: number; newText: string }[]): string {
	return [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.newText + t.slice(e.end), text);
}
