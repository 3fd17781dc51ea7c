import type { CompletionItem, Hover, Range } from 'vscode-languageserver';
import type { ClientAbilities } from '../../../server/src/features/client';
import { completion } from '../../../server/src/features/completion';
import { hover } from '../../../server/src/features/hover';
import { applyEdits, atCursor, mark } from '../support';

/** An editor that can do everything. */
export const editor: ClientAbilities = {
	hoverMarkdown: true,
	completionMarkdown: true,
	snippets: true,
	itemDefaults: true,
	deprecatedTag: true,
	timeZone: () => 'UTC',
	createsFiles: true,
	pullsDiagnostics: true,
	configuration: true,
	watchesConfiguration: true,
	refreshesInlayHints: true,
	refreshesDiagnostics: true,
	suggestCommand: 'suggest',
	registersFormatting: false,
};

/** The text with the hovered part marked, then what the hover says. */
export function shown(source: string, language: string): string {
	const { document, offset } = atCursor(source, language);
	const result: Hover | undefined = hover(document, offset, editor);
	if (!result) {
		return '—';
	}
	const span = { start: document.text.offsetAt(result.range!.start), end: document.text.offsetAt(result.range!.end) };
	return `${mark(document.text.getText(), [span])} → ${(result.contents as { value: string }).value}`;
}

/** What completion offers at `$0`, in the order in which it is shown. */
export function offered(source: string, language: string, client = editor): CompletionItem[] {
	const { document, offset } = atCursor(source, language);
	const list = completion(document, offset, client);
	return [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}

/** The text after the completion called `label` was accepted at `$0`; snippets keep their marks. */
export function accepted(source: string, language: string, label: string): string {
	const { document, offset } = atCursor(source, language);
	const list = completion(document, offset, editor);
	const item = list?.items.find(candidate => candidate.label === label);
	if (!item) {
		return `${label} is not offered`;
	}
	const range = list!.itemDefaults!.editRange as Range;
	const span = { start: document.text.offsetAt(range.start), end: document.text.offsetAt(range.end) };
	return applyEdits(document.text.getText(), [{ ...span, newText: item.textEditText ?? item.label }]);
}
