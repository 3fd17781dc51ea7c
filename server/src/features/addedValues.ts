import { type Additions, addedValues } from '../http/additions';
import { type Document, type Found, sectionAt } from './document';

/**
 * A word in the value of a header whose values the project lists, at a document offset; empty where none is written yet. What else
 * the header has for values is not known, so it is never wrong.
 */
export function addedValueAt(document: Document, offset: number, additions: Additions): AddedValue | undefined {
	const at = additions.field.size > 0 ? sectionAt(document.http, offset) : undefined;
	for (const message of at?.section.messages ?? []) {
		for (const { nameText, valueText } of message.fieldLines) {
			if (!valueText?.touches(offset - at!.start) || valueText.isDynamic) {
				continue;
			}
			const expects = addedValues(additions, nameText.text);
			if (expects.length > 0) {
				const [from, to] = wordAt(valueText.text, offset - at!.start - valueText.start);
				const source = valueText.slice(from, to);
				const term = expects.find(({ name }) => name.toLowerCase() === source.text.toLowerCase());
				const isElement = /(?:^|,)\s*$/.test(valueText.text.slice(0, from));
				return { node: { source, expects, ...(term && { term }) }, start: at!.start, message, isElement };
			}
		}
	}
	return undefined;
}

export interface AddedValue extends Found {
	readonly message: NonNullable<Found['message']>;
	/** Whether an element of the value starts here. */
	readonly isElement: boolean;
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
