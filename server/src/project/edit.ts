import { applyEdits, modify } from 'jsonc-parser';

/** The text of a project file with one more value: at the end of an array that is a member, or as a member of an object. */
export function withValue(text: string, path: readonly [list: string, name?: string], value: unknown): string {
	const [list, name] = path;
	const options = {
		formattingOptions: { insertSpaces: !/^\t/m.test(text), tabSize: indentOf(text), eol: text.includes('\r\n') ? '\r\n' : '\n' },
	};
	const at = name === undefined ? [list, -1] : [list, name];
	return applyEdits(text, modify(text, at, value, { ...options, isArrayInsertion: name === undefined }));
}

/** By which a file is indented; by two, as most JSON is, where it does not show. */
function indentOf(text: string): number {
	return /^( +)\S/m.exec(text)?.[1]?.length ?? 2;
}
