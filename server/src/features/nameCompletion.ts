import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { type Document, rangeOf, sectionAt } from './document';
import { definedNames } from './names';
import { requestLineOf } from './requestLine';

/** The variables and requests of a document, where one could be named: in double braces. */
export function nameCompletion(document: Document, offset: number): CompletionList | undefined {
	const at = sectionAt(document.http, offset);
	const place = at?.section.structure?.placeholders.find(({ inside }) => inside.touches(offset - at.start));
	if (!at || !place) {
		return undefined;
	}
	const { inside, isClosed } = place;
	const { text } = inside;
	const here = offset - at.start - inside.start;
	const from = /[\p{L}\p{N}_$.-]*$/u.exec(text.slice(0, here))![0].length;
	const behind = /^[\p{L}\p{N}_$-]*/u.exec(text.slice(here))![0].length;
	if (isQuoted(text.slice(0, here))) {
		return undefined;
	}
	const range = rangeOf(document, inside.slice(here - from, here + behind), at.start);
	return {
		isIncomplete: false,
		items: itemsOf(document).map(item => ({ ...item, textEdit: { range, newText: `${item.label}${isClosed ? '' : '}}'}` } })),
	};
}

function itemsOf(document: Document): CompletionItem[] {
	return definedNames(document).map(({ name: { kind, text }, defined }) => {
		const [{ definition, start }] = defined as readonly [(typeof defined)[number]];
		const detail = kind === 'request' ? requestLineOf(document, start + definition.name.end) : definition.value?.text;
		return {
			label: text,
			kind: kind === 'request' ? CompletionItemKind.Method : CompletionItemKind.Variable,
			...(detail && { detail }),
		};
	});
}

function isQuoted(text: string): boolean {
	return text.split('"').length % 2 === 0 || text.split("'").length % 2 === 0;
}
