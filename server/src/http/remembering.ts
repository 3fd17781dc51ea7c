import { ownCopy } from '../text';

/**
 * The same function, which does not work out again what it was asked last. For what many rules ask about one message, each
 * right after the other: cheaper than a `WeakMap`, which every garbage collection has to look through.
 */
export function rememberingLast<K extends object, T>(workOut: (key: K) => T): (key: K) => T {
	let last: { readonly key: K; readonly result: T } | undefined;
	return key => {
		if (last?.key !== key) {
			last = { key, result: workOut(key) };
		}
		return last.result;
	};
}

/** Makes something when it is asked for first, and never again. */
export function once<T>(make: () => T): () => T {
	let made: { readonly it: T } | undefined;
	return () => (made ??= { it: make() }).it;
}

/** What was worked out for texts. Files are full of the same few; what comes once is forgotten with the rest when there are too many. */
export class Recent<T> {
	readonly #found = new Map<string, T>();

	constructor(private readonly most: number) {}

	of(text: string, workOut: () => T): T {
		const known = this.#found.get(text);
		if (known !== undefined || this.#found.has(text)) {
			return known as T;
		}
		if (this.#found.size >= this.most) {
			this.#found.clear();
		}
		const found = workOut();
		this.#found.set(ownCopy(text), found);
		return found;
	}
}
