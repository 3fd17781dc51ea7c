import { termId, termOfId, termsWith } from '../http/terms';
import type { Document } from './document';
import { type Additions, addedTerm, addedTerms, noAdditions } from '../http/additions';
import type { ClientAbilities } from './client';
import { explainedAt, explainNode } from './hover';
import { explain } from './markdown';

/** An entry of the list that a look-up chooses from. */
export interface TermEntry {
	readonly id: string;
	readonly label: string;
	/** What it is: `client error`, `response header`. */
	readonly description: string;
}

/** Everything that can be looked up, what the project adds first. */
export function termEntries(additions = noAdditions): TermEntry[] {
	const entries = new Map<string, TermEntry>();
	for (const term of termsWith(additions)) {
		const id = termId(term);
		entries.set(id, { id, label: term.title ?? term.name, description: term.role.replaceAll('`', '') });
	}
	return [...entries.values()];
}

/** The explanation of an entry, as Markdown. */
export function explainEntry(id: string, additions = noAdditions): string | undefined {
	const term = [...addedTerms(additions)].find(added => termId(added) === id) ?? termOfId(id);
	return term && explain(term);
}

/** What stands at a document offset, and its explanation as Markdown. */
export function explainAt(
	document: Document,
	offset: number,
	{ timeZone }: ClientAbilities,
	additions: Additions,
): { readonly title: string; readonly markdown: string } | undefined {
	const found = explainedAt(document, offset, additions);
	const term = found && (addedTerm(additions, found.node) ?? found.node.term);
	return found && { title: term?.title ?? term?.name ?? found.node.source.text, markdown: explainNode(found, timeZone, additions) };
}
