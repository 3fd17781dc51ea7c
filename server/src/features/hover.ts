import type { Hover } from 'vscode-languageserver';
import { type Additions, addedTerm, noAdditions } from '../http/additions';
import { inWords } from '../http/inWords';
import type { SyntaxNode, TimeZone } from '../http/syntax';
import { addedValueAt } from './addedValues';
import type { ClientAbilities } from './client';
import { type Document, type Found, nodeAt, rangeOf } from './document';
import { explain, explainReading, markup } from './markdown';

/** Explains the innermost thing at a document offset, as the project calls it, if it does. */
export function hover(document: Document, offset: number, client: ClientAbilities, additions = noAdditions): Hover | undefined {
	const found = explainedAt(document, offset, additions);
	return (
		found && {
			contents: markup(explainNode(found, client.timeZone, additions), client.hoverMarkdown),
			range: rangeOf(document, found.node.source, found.start),
		}
	);
}

export function explainedAt(document: Document, offset: number, additions: Additions): Found | undefined {
	const isKnown = (node: SyntaxNode): boolean => isExplained(node) || addedTerm(additions, node) !== undefined;
	return nodeAt(document, offset, node => isKnown(node) && node.source.length > 0) ?? namedValueAt(document, offset, additions);
}

export function explainNode(found: Found, zone: TimeZone, additions: Additions): string {
	const { node, parent } = found;
	const term = addedTerm(additions, node) ?? node.term;
	if (!term) {
		return explainReading(node.source.text, node.reading!(zone)!);
	}
	return explain(term, node.reading?.(zone) ?? readingOfValue(node, parent, zone) ?? readingOfLine(found, zone));
}

function isExplained(node: SyntaxNode): boolean {
	return node.term !== undefined || node.reading?.() !== undefined;
}

/** What the value behind a name says: of `max-age` in `max-age=60`, "1 minute". */
function readingOfValue(node: SyntaxNode, parent: SyntaxNode | undefined, zone: TimeZone): string | undefined {
	const [name, value, ...others] = parent?.children ?? [];
	return name === node && value && others.length === 0 && !value.term ? value.reading?.(zone) : undefined;
}

/** What the value of a field line says, shown at its name. */
function readingOfLine({ node, message }: Found, zone: TimeZone): string | undefined {
	const line = node.term?.kind === 'field' ? message?.fieldLines.find(({ name }) => name === node) : undefined;
	return line && inWords(message!, line, zone);
}

/** A word that the project lists among the values of a header, if it explains it. */
function namedValueAt(document: Document, offset: number, additions: Additions): Found | undefined {
	const found = addedValueAt(document, offset, additions);
	return found?.node.term && found;
}
