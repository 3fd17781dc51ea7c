import type { Field } from './field';
import { fields } from './fields';
import type { SyntaxNode } from './syntax';
import type { Term, TermKind } from './term';

/** What a project knows of HTTP besides what everybody knows, or says differently: terms by their names in lower case. */
export type Additions = { readonly [kind in AddedKind]: ReadonlyMap<string, kind extends 'field' ? Field : Term> };

/** The kinds of terms that can be added. */
export const addedKinds = ['field', 'statusCode', 'method', 'mediaType', 'authScheme'] as const;

export type AddedKind = (typeof addedKinds)[number];

export const noAdditions: Additions = {
	field: new Map(),
	statusCode: new Map(),
	method: new Map(),
	mediaType: new Map(),
	authScheme: new Map(),
};

/** Those of several projects or files; of two with one name, the later. */
export function allAdditions(each: readonly Additions[]): Additions {
	const together = <K extends AddedKind>(kind: K): Additions[K] =>
		new Map(each.flatMap(additions => [...additions[kind]])) as unknown as Additions[K];
	return {
		field: together('field'),
		statusCode: together('statusCode'),
		method: together('method'),
		mediaType: together('mediaType'),
		authScheme: together('authScheme'),
	};
}

export function hasAdditions(additions: Additions): boolean {
	return addedKinds.some(kind => additions[kind].size > 0);
}

/** What the project calls a node of the text, by what stands there and what could. */
export function addedTerm(additions: Additions, { source, term, expects }: SyntaxNode): Term | undefined {
	const kind = addedKind(term?.kind) ?? (hasAdditions(additions) ? kindOf(expects ?? []) : undefined);
	return kind && additions[kind].get(source.text.toLowerCase());
}

/** Whether the project knows a name, whatever it names. */
export function isAdded(additions: Additions, name: string): boolean {
	return addedKinds.some(kind => additions[kind].has(name.toLowerCase()));
}

/** Whether the project has words of its own for something that everybody knows. */
export function isSaidDifferently(additions: Additions, { kind, name }: Term): boolean {
	const added = addedKind(kind);
	return added !== undefined && additions[added].has(name.toLowerCase());
}

/** What could stand at a place, with what the project adds to it: to every list of names that is not a short selection. */
export function withAdded(expects: readonly Term[], additions: Additions): readonly Term[] {
	const kind = hasAdditions(additions) && expects.length >= 10 ? kindOf(expects) : undefined;
	if (!kind || additions[kind].size === 0) {
		return expects;
	}
	const isFitting = kind === 'field' ? fieldsLike(expects) : () => true;
	const known = new Set(expects.map(({ name }) => name.toLowerCase()));
	const others = [...additions[kind]].flatMap(([name, term]) => (known.has(name) || !isFitting(term) ? [] : [term]));
	return [...expects.map(term => (term.kind === kind ? (additions[kind].get(term.name.toLowerCase()) ?? term) : term)), ...others];
}

/** Where only headers of requests are offered, none of responses is added, and the other way round. */
function fieldsLike(expects: readonly Term[]): (term: Term) => boolean {
	const directions = new Set(expects.map(term => (term as Partial<Field>).usedIn));
	return term => {
		const { usedIn } = term as Field;
		return usedIn === 'both' || usedIn === 'unknown' || directions.has(usedIn);
	};
}

/** The values that the project lists for a header, besides those everybody knows. */
export function addedValues(additions: Additions, header: string): readonly Term[] {
	const name = header.toLowerCase();
	const known = fields.get(name)?.values ?? [];
	return additions.field.get(name)?.values?.filter(value => !known.includes(value)) ?? [];
}

/** Every term that is the project's own. */
export function addedTerms(additions: Additions): ReadonlySet<Term> {
	let terms = termsOf.get(additions);
	if (!terms) {
		const values = [...additions.field.keys()].flatMap(name => addedValues(additions, name));
		termsOf.set(additions, (terms = new Set([...addedKinds.flatMap(kind => [...additions[kind].values()]), ...values])));
	}
	return terms;
}

const termsOf = new WeakMap<Additions, ReadonlySet<Term>>();

/** What sort of names a list is of, whatever else may stand there, such as `*`. */
function kindOf(terms: readonly Term[]): AddedKind | undefined {
	return addedKind(terms.find(({ kind }) => addedKind(kind))?.kind);
}

function addedKind(kind: TermKind | undefined): AddedKind | undefined {
	return addedKinds.find(added => added === kind);
}
