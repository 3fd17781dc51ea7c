import type { Edit, SourceText } from '../text';
import type { Term } from './term';

/**
 * What this very text says, in words: `max-age=31536000` reads "1 year". Times are told in UTC, and also in `zone`, where one is
 * given.
 */
export type Reading = (zone?: TimeZone) => string | undefined;

/** Tells the name of a time zone, such as `Europe/Berlin`: a function, because to find it out takes megabytes, and few values are times. */
export type TimeZone = () => string;

/** A piece of source and what it means. Hover reads `term` and `reading`, completion `expects`, linting `problem`. */
export interface SyntaxNode {
	readonly source: SourceText;
	/** The known thing this names. */
	readonly term?: Term | undefined;
	readonly reading?: Reading | undefined;
	/** What could stand here instead. */
	readonly expects?: readonly Term[] | undefined;
	/** Why this is not valid HTTP. */
	readonly problem?: Problem | undefined;
	readonly children?: readonly SyntaxNode[] | undefined;
}

/** What a grammar finds wrong. Which rule it belongs to decides whether, and how loud, it is reported. */
export interface Problem {
	/** Id of the rule. */
	readonly rule: string;
	/** One sentence: what is wrong and what to do. Wire names in backticks. */
	readonly message: string;
	/** Where, if not at the whole node. */
	readonly at?: SourceText;
	readonly fixes?: readonly Fix[];
	/** Where the same is less, or more, serious than the rule says. */
	readonly severity?: 'error' | 'warning' | 'information' | 'hint';
}

export interface Fix {
	/** Starts with a verb. */
	readonly title: string;
	/** In the order of the text, without overlap. */
	readonly edits: readonly Edit[];
	/** Right in nearly every case, so that an editor may offer it first. */
	readonly isPreferred?: boolean;
}

/** A node of what is known. Always of the same shape, because a file has a hundred thousand of them. */
export function nodeOf(source: SourceText, { term, reading, expects, problem, children }: Omit<SyntaxNode, 'source'>): SyntaxNode {
	return { source, term, reading, expects, problem, children };
}

/** A fix that is right in nearly every case: what stands at `source` becomes `newText`. */
export function changeTo(source: SourceText, newText: string, title = `Change to \`${newText}\``): Fix {
	return { title, edits: [source.replaceWith(newText)], isPreferred: true };
}

/** Which message a value stands in; some names mean different things in requests and responses. */
export type MessageKind = 'request' | 'response' | 'unknown';

/** Reads a value. Never throws: what is wrong becomes a `problem` in the tree. */
export interface Grammar {
	(value: SourceText, kind: MessageKind): SyntaxNode;
	/** Whether a text is right beyond doubt, told without reading it. For values that are hardly ever the same twice. */
	readonly isRight?: (text: string) => boolean;
}

/** A grammar that knows right texts, of plain characters only, at first sight. */
export function withShortcut(isRight: (text: string) => boolean, grammar: Grammar): Grammar {
	return Object.assign(grammar, { isRight });
}

/**
 * The nodes from `node` down to the innermost one at `offset` that `accepts`; none if there is no such node. Where two
 * children meet at `offset`, the one that starts there.
 */
export function pathTo(node: SyntaxNode, offset: number, accepts: (node: SyntaxNode) => boolean): readonly SyntaxNode[] {
	if (!node.source.touches(offset)) {
		return [];
	}
	const children = node.children ?? [];
	for (let i = children.length - 1; i >= 0; i--) {
		const path = pathTo(children[i]!, offset, accepts);
		if (path.length > 0) {
			return [node, ...path];
		}
	}
	return accepts(node) ? [node] : [];
}

/** Calls `see` with `node` and all nodes below it, outermost first, in the order of the text. */
export function visit(node: SyntaxNode, see: (node: SyntaxNode) => void): void {
	see(node);
	for (const child of node.children ?? []) {
		visit(child, see);
	}
}

/** Whether `node`, or any below it, has a problem. */
export function hasProblem({ problem, children }: SyntaxNode): boolean {
	return problem !== undefined || (children !== undefined && children.some(hasProblem));
}
