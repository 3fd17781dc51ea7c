import { modify, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { member } from './json';

/** What a project file gets: an object for a list, or the severity of a rule. */
export type Added = Readonly<Record<string, string | number>> | string;

/** Replaces what stands from `start` to `end` by `newText`. */
export interface Adding {
	readonly start: number;
	readonly end: number;
	readonly newText: string;
}

/**
 * What adds a value to the text of a project file: at the end of an array that is a member, or as a member of an object. Nothing if
 * the file has to be mended first: it is no JSON, or what is there already is something else.
 */
export function adding(text: string, [list, name]: readonly [list: string, name?: string], value: Added): Adding | undefined {
	const root = text.trim() === '' ? emptyObject : rootOf(text);
	const node = root && member(root, list);
	if (!root || (node && node.type !== (name === undefined ? 'array' : 'object'))) {
		return undefined;
	}
	const last = name === undefined ? node?.children?.at(-1) : undefined;
	if (last) {
		return behind(text, last, value);
	}
	const formattingOptions = {
		insertSpaces: !/^\t/m.test(text),
		tabSize: indentOf(text),
		eol: text.includes('\r\n') ? '\r\n' : '\n',
	};
	const isArrayInsertion = name === undefined;
	const [edit] = modify(text, isArrayInsertion ? [list, -1] : [list, name], value, { formattingOptions, isArrayInsertion });
	return edit && { start: edit.offset, end: edit.offset + edit.length, newText: edit.content };
}

const emptyObject: Node = { type: 'object', offset: 0, length: 0, children: [] };

function rootOf(text: string): Node | undefined {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	return errors.length === 0 && root?.type === 'object' ? root : undefined;
}

/** Written as its neighbour is, which stays as it is. */
function behind(text: string, { offset, length }: Node, value: Added): Adding {
	const end = offset + length;
	const space = /\s*$/.exec(text.slice(0, offset))![0];
	const isOneLine = !/\n/.test(text.slice(offset, end));
	const lineStart = space.slice(space.lastIndexOf('\n') + 1);
	const indent = /^\t/m.test(text) ? '\t' : indentOf(text);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const written = isOneLine ? oneLine(value) : JSON.stringify(value, undefined, indent).replaceAll('\n', eol + lineStart);
	return { start: end, end, newText: `,${space || ' '}${written}` };
}

function oneLine(value: Added): string {
	return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
}

/** By which a file is indented; by two, as most JSON is, where it does not show. */
function indentOf(text: string): number {
	return /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
}
