import { addedTerms, type Additions, isSaidDifferently } from './additions';
import { contentTerms } from './contentTerms';
import { fields } from './fields';
import { methods } from './methods';
import { registeredMediaType } from './registeredMediaTypes';
import { statusClasses, statusCodes } from './statusCodes';
import { structuredTypes } from './structuredTypes';
import type { SpecLink, Term } from './term';
import { versions } from './versions';

/** Every term known, those that look-ups should find first in front. */
export function* allTerms(): Generator<Term> {
	yield* statusCodes.values();
	yield* statusClasses.values();
	yield* methods.values();
	yield* versions.values();
	yield* fields.values();
	for (const { values = [] } of fields.values()) {
		yield* values;
	}
	yield* contentTerms;
	yield* structuredTypes;
}

/** The same, with what a project adds in front of it, and its own words for what everybody knows. */
export function* termsWith(additions: Additions): Generator<Term> {
	yield* addedTerms(additions);
	for (const term of allTerms()) {
		if (!isSaidDifferently(additions, term)) {
			yield term;
		}
	}
}

/** Names a term among all: two may share a name, but not with the same role. Fields share none, and lists of them are long. */
export function termId({ kind, name, role }: Term): string {
	return kind === 'field' ? `${kind}|${name}` : `${kind}|${name}|${role}`;
}

let byId: ReadonlyMap<string, Term> | undefined;

/** The term that {@link termId} named. */
export function termOfId(id: string): Term | undefined {
	byId ??= new Map([...allTerms()].map(term => [termId(term), term]));
	return byId.get(id);
}

/** What is called `text`, in any case and spelling that people use for it: `429`, `Too Many Requests`, `cache-control:`, `max-age=60`. */
export function termsNamed(text: string): Term[] {
	const wanted = text.trim().toLowerCase();
	const bare = wanted.replace(/(?:[:=(].*|;.*)$/, '').trim();
	const found = [...allTerms()].filter(({ name, title }) => name.toLowerCase() === wanted || title?.toLowerCase() === wanted);
	if (found.length > 0) {
		return eachOnce(found);
	}
	const mediaType = registeredMediaType(bare);
	if (mediaType) {
		return [mediaType];
	}
	return eachOnce([...allTerms()].filter(({ name, title }) => name.toLowerCase() === bare || phraseOf(title) === wanted));
}

/** The same term can be the value of several fields, and one of them may read what it takes in a way of its own. */
function eachOnce(terms: readonly Term[]): Term[] {
	const ids = new Set<string>();
	return terms.filter(term => !ids.has(termId(term)) && ids.add(termId(term)));
}

/** Of `429 Too Many Requests`, the words. */
function phraseOf(title: string | undefined): string | undefined {
	return title?.replace(/^\d+ /, '').toLowerCase();
}

/** Values that the specification of their field leaves to others, or does not know; of a field alone, all of its values. */
const elsewhere: ReadonlySet<string> = new Set([
	'a-im/feed',
	'keep-alive',
	'sec-purpose/anonymous-client-ip',
	'sec-purpose/prerender',
	'signature-input',
	'surrogate-control/stale-if-error',
	'surrogate-control/stale-while-revalidate',
	'x-robots-tag/noai',
	'x-robots-tag/noimageai',
]);

/** Where a term is specified; a value that is said to be its field's, where the field is. What is not standard yet stands elsewhere. */
export function specOf(term: Term): SpecLink | undefined {
	const owner = /^`([\w-]+)` (?:value|directive|parameter|type)$/.exec(term.role)?.[1]?.toLowerCase();
	if (term.spec || term.status || owner === undefined || elsewhere.has(owner) || elsewhere.has(`${owner}/${term.name.toLowerCase()}`)) {
		return term.spec;
	}
	const field = fields.get(owner);
	return field?.values?.includes(term) ? field.spec : undefined;
}
