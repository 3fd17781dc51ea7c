// What code can stand in.
/** `${…}` of a template literal. */
export const TEMPLATE_HOLE = 0;
/** A JSX tag that opens an element. */
export const TAG = 1;
export const TAG_END = 2;
/** The text between tags. */
export const TEXT = 3;
/** `{…}` in JSX. */
export const CODE = 4;

/** What the text to scan stands in, besides brackets. Never changes. */
export interface Mode {
	readonly kind: number;
	/** How many braces are open in the code around. */
	readonly depth: number;
	readonly parent: Mode | undefined;
	/** Where the string around a hole starts. An offset may be kept here because a scan is never resumed inside of a string. */
	readonly start?: number;
}

export function equalModes(a: Mode | undefined, b: Mode | undefined): boolean {
	for (; a !== b; a = a.parent, b = b.parent) {
		if (!a || !b || a.kind !== b.kind || a.depth !== b.depth) {
			return false;
		}
	}
	return true;
}

const element = /<(?:>|[A-Za-z_$][\w.:$-]{0,80}(?=[\s/>])(?!>\(|\s{0,40}(?:,|extends\b|=[^"'{])))/y;
/** Text ends at a tag, at code, and, so that an element half typed costs no more than itself, at a declaration. */
const textEnd = /[<{]|\n(?=(?:export|import|const|let|function|class|interface|type|async|return)\b|\})/g;

/** Whether a `<` where a value is expected opens an element, not a list of type parameters. */
export function isElement(text: string, at: number): boolean {
	element.lastIndex = at;
	return element.test(text);
}

export function isInTag({ kind }: Mode): boolean {
	return kind === TAG || kind === TAG_END;
}

export function skipText(text: string, at: number): number {
	textEnd.lastIndex = at;
	return textEnd.test(text) ? textEnd.lastIndex - 1 : text.length;
}
