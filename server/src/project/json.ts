import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What is wrong with a file, and where; offsets count in its text. */
export interface FileProblem {
	readonly start: number;
	readonly end: number;
	/** One sentence: what is wrong, and what to write instead. */
	readonly message: string;
}

export type Complain = (problem: FileProblem) => void;

/** The outermost object of a JSON file, comments and trailing commas allowed; nothing if there is none. What is wrong is told. */
export function readJson(text: string, complain: Complain): Node | undefined {
	if (text.trim() === '') {
		// Somebody is about to write it.
		return undefined;
	}
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	for (const { error, offset, length } of errors) {
		const what = printParseErrorCode(error)
			.replace(/([a-z])([A-Z])/g, '$1 $2')
			.toLowerCase();
		complain({ start: offset, end: offset + length, message: `This is no JSON: ${what}.` });
	}
	if (root?.type !== 'object') {
		if (errors.length === 0) {
			complain({ start: 0, end: text.length, message: 'The file holds one JSON object: write `{ … }`.' });
		}
		return undefined;
	}
	return root;
}

/** The members of an object, with the nodes of their names. */
export function membersOf(node: Node): { readonly name: string; readonly key: Node; readonly value: Node }[] {
	return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
		key && value ? [{ name: String(key.value), key, value }] : [],
	);
}

export function member(node: Node, name: string): Node | undefined {
	return findNodeAtLocation(node, [name]);
}

/** The text that a member is; anything else is told, and left out. */
export function text(node: Node, name: string, complain: Complain): string | undefined {
	const found = member(node, name);
	if (found && found.type !== 'string') {
		complain(at(found, `\`${name}\` is a string.`));
	}
	return found?.type === 'string' ? (found.value as string) : undefined;
}

/** The nodes of an array that is a member, if it is one. */
export function elements(node: Node, name: string, complain: Complain): readonly Node[] {
	const found = member(node, name);
	if (found && found.type !== 'array') {
		complain(at(found, `\`${name}\` is an array: write \`[ … ]\`.`));
		return [];
	}
	return found?.children ?? [];
}

/** Tells of members that nobody reads. */
export function checkNames(node: Node, known: readonly string[], complain: Complain): void {
	for (const { name, key } of membersOf(node)) {
		if (!known.includes(name)) {
			complain(at(key, `\`${name}\` means nothing here: use ${known.map(one => `\`${one}\``).join(', ')}.`));
		}
	}
}

export function at({ offset, length }: Node, message: string): FileProblem {
	return { start: offset, end: offset + length, message };
}
