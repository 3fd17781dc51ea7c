import type { Field } from './field';
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
	const kind = addedKind(term?.kind ?? expects?.[0]?.kind);
	return kind && additions[kind].get(source.text.toLowerCase());
}

/** Whether the project knows a name, whatever it names. */
export function isAdded(additions: Additions, name: string): boolean {
	return addedKinds.some(kind => additions[kind].has(name.toLowerCase()));
}

/** What could stand at a place, with what the project adds to it: to every list of names that is not a short selection. */
export function withAdded(expects: readonly Term[], additions: Additions): readonly Term[] {
	const kind = addedKind(expects[0]?.kind);
	if (!kind || additions[kind].size === 0 || expects.length < 10) {
		return expects;
	}
	const added = additions[kind];
	return [
		...expects.map(term => added.get(term.name.toLowerCase()) ?? term),
		...[...added].filter(([name]) => !expects.some(term => term.name.toLowerCase() === name)).map(([, term]) => term),
	];
}

function addedKind(kind: TermKind | undefined): AddedKind | undefined {
	return addedKinds.find(added => added === kind);
}
