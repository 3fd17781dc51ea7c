import type { Hover } from 'vscode-languageserver';
import { inWords } from '../http/inWords';
import type { SyntaxNode } from '../http/syntax';
import type { ClientAbilities } from './client';
import { type Document, type Found, nodeAt, rangeOf } from './document';
import { explain, explainReading, markup } from './markdown';

/** Explains the innermost thing at a document offset. */
export function hover(document: Document, offset: number, client: ClientAbilities): Hover | undefined {
	const found = explainedAt(document, offset);
	return (
		found && {
			contents: markup(explainNode(found, client.timeZone), client.hoverMarkdown),
			range: rangeOf(document, found.node.source, found.start),
		}
	);
}

export function explainedAt(document: Document, offset: number): Found | undefined {
	return nodeAt(document, offset, node => isExplained(node) && node.source.length > 0);
}

export function explainNode(found: Found, zone: string): string {
	const { node, parent } = found;
	if (!node.term) {
		return explainReading(node.source.text, node.reading!(zone)!);
	}
	return explain(node.term, node.reading?.(zone) ?? readingOfValue(node, parent, zone) ?? readingOfLine(found, zone));
}

function isExplained(node: SyntaxNode): boolean {
	return node.term !== undefined || node.reading?.() !== undefined;
}

/** What the value behind a name says: of `max-age` in `max-age=60`, "1 minute". */
function readingOfValue(node: SyntaxNode, parent: SyntaxNode | undefined, zone: string): string | undefined {
	const [name, value, ...others] = parent?.children ?? [];
	return name === node && value && others.length === 0 && !value.term ? value.reading?.(zone) : undefined;
}

/** What the value of a field line says, shown at its name. */
function readingOfLine({ node, message }: Found, zone: string): string | undefined {
	const line = node.term?.kind === 'field' ? message?.fieldLines.find(({ name }) => name === node) : undefined;
	return line && inWords(message!, line, zone);
}
