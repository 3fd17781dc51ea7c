import type { HttpDocument } from '../http/message';
import type { Definition, NameKind, Use } from '../http/structure';
import type { SourceText, Span } from '../text';
import { type Document, sectionAt } from './document';

/** What a name at some place of a document means. */
export interface Name {
	readonly kind: NameKind;
	readonly text: string;
}

/** A definition, and where its section starts. */
export interface Defined {
	readonly definition: Definition;
	readonly start: number;
}

/** A place where a name stands. */
export interface Occurrence {
	readonly source: SourceText;
	/** Offset of its section in the document. */
	readonly start: number;
	/** Where it is defined there. */
	readonly definition?: Definition;
	/** Where it is used in braces. */
	readonly use?: Use;
}

/** The name at a document offset. */
export function nameAt(document: Document, offset: number): (Occurrence & { readonly name: Name }) | undefined {
	const at = sectionAt(document.http, offset);
	const structure = at?.section.structure;
	if (!structure) {
		return undefined;
	}
	const { start } = at;
	const touches = (span: Span): boolean => span.start <= offset - start && offset - start <= span.end;
	const definition = structure.definitions.find(({ name }) => touches(name));
	const uses = structure.uses.filter(({ path }) => touches(path));
	if (definition && (definition.by !== 'title' || isUsed(document, definition.name.text))) {
		return { source: definition.name, start, definition, name: { kind: definition.kind, text: definition.name.text } };
	}
	for (const use of uses) {
		const found = meaningOf(use, definitionsIn(document.http));
		if (found && touches(found.source)) {
			return { ...found, start, use };
		}
	}
	return undefined;
}

/** Every place of a document where something of that name stands, in the order of the text. */
export function occurrencesOf({ http }: Document, wanted: Name): Occurrence[] {
	const defined = definitionsIn(http);
	return http.sections.flatMap(({ structure }, i) => {
		const start = http.starts[i]!;
		const found: Occurrence[] = [];
		for (const definition of structure?.definitions ?? []) {
			if (definition.kind === wanted.kind && definition.name.text === wanted.text) {
				found.push({ source: definition.name, start, definition });
			}
		}
		for (const use of structure?.uses ?? []) {
			const meant = use.path.text.includes(wanted.text) ? meaningOf(use, defined) : undefined;
			if (meant?.name.kind === wanted.kind && meant.name.text === wanted.text) {
				found.push({ source: meant.source, start, use });
			}
		}
		return found.sort((a, b) => a.source.start - b.source.start);
	});
}

/** Where the names of a document are defined, in the order of the text. */
export function definitionsOf({ http }: Document, { kind, text }: Name): readonly Defined[] {
	return definitionsIn(http)[kind].get(text) ?? [];
}

/** All names that a document defines. Titles are names of requests only for those who use them so. */
export function definedNames({ http }: Document): { readonly name: Name; readonly defined: readonly Defined[] }[] {
	return Object.entries(definitionsIn(http)).flatMap(([kind, names]: [string, Names]) =>
		[...names]
			.filter(([, defined]) => defined.some(({ definition }) => definition.by !== 'title'))
			.map(([text, defined]) => ({ name: { kind: kind as NameKind, text }, defined })),
	);
}

type Names = ReadonlyMap<string, readonly Defined[]>;

type Definitions = Readonly<Record<NameKind, Names>>;

/** Kept as long as the document it was gathered from. */
const gathered = new WeakMap<HttpDocument, Definitions>();

function definitionsIn(document: HttpDocument): Definitions {
	let definitions = gathered.get(document);
	if (!definitions) {
		gathered.set(document, (definitions = gather(document)));
	}
	return definitions;
}

function gather({ sections, starts }: HttpDocument): Definitions {
	const definitions = { variable: new Map<string, Defined[]>(), request: new Map<string, Defined[]>() };
	sections.forEach(({ structure }, i) => {
		for (const definition of structure?.definitions ?? []) {
			const { kind, name } = definition;
			const known = definitions[kind].get(name.text);
			const found = { definition, start: starts[i]! };
			if (known) {
				known.push(found);
			} else {
				definitions[kind].set(name.text, [found]);
			}
		}
	});
	return definitions;
}

/**
 * Which name a use means. Names may have points, so the longest that is defined counts; one that is not defined here may be
 * defined in the client's environment.
 */
function meaningOf({ path, kind }: Use, defined: Definitions): { readonly name: Name; readonly source: SourceText } | undefined {
	if (kind) {
		return { name: { kind, text: path.text }, source: path };
	}
	const from = path.text.startsWith('$') ? 1 : 0;
	for (let end = path.length; end > 0; end = path.text.lastIndexOf('.', end - 1)) {
		const text = path.text.slice(from, end);
		const isAnswer = /^\.(?:response|request)\b/.test(path.text.slice(end));
		const order: readonly NameKind[] = isAnswer ? ['request', 'variable'] : ['variable', 'request'];
		const found = order.find(candidate => isNamed(defined[candidate].get(text), isAnswer));
		if (found) {
			return { name: { kind: found, text }, source: path.slice(from, end) };
		}
	}
	const [root = ''] = path.text.split('.');
	return from > 0 || /^\d/.test(root) ? undefined : { name: { kind: 'variable', text: root }, source: path.slice(0, root.length) };
}

/** In braces, the title of a section names its request only where its answer is asked for. */
function isNamed(defined: readonly Defined[] | undefined, isAnswer: boolean): boolean {
	return defined?.some(({ definition }) => isAnswer || definition.by !== 'title') ?? false;
}

function isUsed(document: Document, text: string): boolean {
	return occurrencesOf(document, { kind: 'request', text }).some(({ use }) => use);
}
