import { ownCopy } from '../text';
import type { Grammar, MessageKind } from './syntax';

/**
 * The values in which nothing was found wrong, by what they are read with. Files are full of the same few values, and nearly
 * all of them are right: of those, no tree is made only to be judged.
 */
const right: Record<MessageKind, WeakMap<Grammar, Set<string>>> = {
	request: new WeakMap(),
	response: new WeakMap(),
	unknown: new WeakMap(),
};

/** Whether it is known of a value, without reading it, that nothing is wrong with it. */
export function isRight(grammar: Grammar, kind: MessageKind, text: string): boolean {
	return right[kind].get(grammar)?.has(text) === true;
}

export function rememberRight(grammar: Grammar, kind: MessageKind, text: string): void {
	if (text.length > LONGEST) {
		return;
	}
	let values = right[kind].get(grammar);
	if (!values || values.size >= MOST) {
		// What comes often soon is here again; what comes once, such as an id, is gone for good.
		values = new Set();
		right[kind].set(grammar, values);
	}
	values.add(ownCopy(text));
}

/** Of each grammar. */
const MOST = 64;
const LONGEST = 300;
