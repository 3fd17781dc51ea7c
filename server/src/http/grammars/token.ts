import type { SourceText } from '../../text';
import type { Grammar, Problem } from '../syntax';
import { type Term, vocabulary } from '../term';

/** Whether `text` is a `token` (RFC 9110 §5.6.2): what names of fields, methods, parameters and many values are. */
export function isToken(text: string): boolean {
	return /^[\w!#$%&'*+.^`|~-]+$/.test(text);
}

/** What to say of a text that is none of the known ones; nothing if it may be right all the same. */
export type Otherwise = (source: SourceText) => Problem | undefined;

/** One of a set of names, compared without case unless `matchCase`. */
export function oneOf(terms: readonly Term[], otherwise?: Otherwise, matchCase = false): Grammar {
	const byName = matchCase ? new Map(terms.map(term => [term.name, term])) : vocabulary(terms);
	return source => {
		const term = byName.get(matchCase ? source.text : source.text.toLowerCase());
		const problem = term || source.isDynamic || source.length === 0 ? undefined : otherwise?.(source);
		return { source, expects: terms, ...(term && { term }), ...(problem && { problem }) };
	};
}

/** The values of a field, each with what it means. */
export function valuesOf(field: string, meanings: Readonly<Record<string, string>>): Term[] {
	return Object.entries(meanings).map(([name, summary]) => ({ kind: 'token', name, role: `\`${field}\` value`, summary }));
}
