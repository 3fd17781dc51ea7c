import type { Additions } from '../http/additions';
import { type Document, type Found, sectionAt } from './document';

/**
 * A word in the value of a header whose values the project lists, at a document offset; empty where none is written yet. What else
 * the header has for values is not known, so it is never wrong.
 */
export function addedValueAt(
	document: Document,
	offset: number,
	additions: Additions,
): (Found & { readonly message: NonNullable<Found['message']> }) | undefined {
	const at = additions.field.size > 0 ? sectionAt(document.http, offset) : undefined;
	for (const message of at?.section.messages ?? []) {
		for (const { nameText, valueText } of message.fieldLines) {
			const expects = additions.field.get(nameText.text.toLowerCase())?.values;
			if (expects && valueText?.touches(offset - at!.start) && !valueText.isDynamic) {
				const [from, to] = wordAt(valueText.text, offset - at!.start - valueText.start);
				const source = valueText.slice(from, to);
				const term = expects.find(({ name }) => name.toLowerCase() === source.text.toLowerCase());
				return { node: { source, expects, ...(term && { term }) }, start: at!.start, message };
			}
		}
	}
	return undefined;
}

function wordAt(text: string, index: number): [from: number, to: number] {
	const isEnd = (char: string | undefined): boolean => char === undefined || /[\s,;="]/.test(char);
	let [from, to] = [index, index];
	while (!isEnd(text[from - 1])) {
		from--;
	}
	while (!isEnd(text[to])) {
		to++;
	}
	return [from, to];
}
