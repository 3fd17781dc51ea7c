import type { Field } from '../field';
import { fields } from '.';

/**
 * The field whose name, in whatever case, stands in `text` from `start` to `end`. A file has thousands of names: this finds
 * them without making a string of each.
 */
export function fieldAt(text: string, start: number, end: number): Field | undefined {
	let hash = 0;
	for (let i = start; i < end; i++) {
		hash = next(hash, text.charCodeAt(i));
	}
	for (let at = hash & MASK; ; at = (at + 1) & MASK) {
		const entry = table[at];
		if (!entry || isSame(entry.key, text, start, end)) {
			return entry?.field;
		}
	}
}

interface Entry {
	/** The name in lower case. */
	readonly key: string;
	readonly field: Field;
}

/** Large enough to be mostly empty. */
const SIZE = 4096;
const MASK = SIZE - 1;

const table: readonly (Entry | undefined)[] = filledTable();

function filledTable(): (Entry | undefined)[] {
	const entries: (Entry | undefined)[] = Array.from({ length: SIZE }, () => undefined);
	for (const [key, field] of fields) {
		let at = [...key].reduce((hash, character) => next(hash, character.charCodeAt(0)), 0) & MASK;
		while (entries[at]) {
			at = (at + 1) & MASK;
		}
		entries[at] = { key, field };
	}
	return entries;
}

/** The same for a letter in either case. */
function next(hash: number, code: number): number {
	return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function isSame(key: string, text: string, start: number, end: number): boolean {
	if (key.length !== end - start) {
		return false;
	}
	for (let i = 0; i < key.length; i++) {
		const code = text.charCodeAt(start + i);
		if (key.charCodeAt(i) !== (code >= 65 && code <= 90 ? code | 32 : code)) {
			return false;
		}
	}
	return true;
}
