import type { HttpDocument } from '../http/message';

/** Finds HTTP in texts of one kind. */
export interface Language {
	/** VS Code language identifiers. */
	readonly ids: readonly string[];
	/**
	 * Never throws, whatever the text. With `previous`, reads only what the change touched; the result is exactly that of
	 * reading all anew.
	 */
	parse(text: string, previous?: Previous): HttpDocument;
}

export interface Previous {
	/** What {@link Language.parse} gave for the text before the change. */
	readonly document: HttpDocument;
	readonly change: Change;
}

/** What was `start`…`oldEnd` is now `start`…`newEnd`; everything else is the same text. UTF-16 offsets. */
export interface Change {
	readonly start: number;
	readonly oldEnd: number;
	readonly newEnd: number;
}
