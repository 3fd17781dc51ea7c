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
