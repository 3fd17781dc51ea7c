/**
 * The one of `names` that `text` is most likely meant to be: at most one letter wrong, missing, too many or swapped with its
 * neighbour; two in a text of six letters or more. None if two different names are equally near. Compares without case.
 */
export function nearest(text: string, names: Iterable<string>): string | undefined {
	const wanted = text.toLowerCase();
	if (wanted.length < 3) {
		return undefined;
	}
	let least = wanted.length < 6 ? 1 : 2;
	let found: string | undefined;
	let isAmbiguous = false;
	for (const name of names) {
		const distance = Math.abs(name.length - wanted.length) > least ? Infinity : editDistance(wanted, name.toLowerCase(), least);
		if (distance < least || (distance === least && !found)) {
			least = distance;
			found = name;
			isAmbiguous = false;
		} else if (distance === least) {
			isAmbiguous ||= !isSameWord(name, found!);
		}
	}
	return isAmbiguous ? undefined : found;
}

/** Names that differ in their case and hyphens only mean the same. */
function isSameWord(a: string, b: string): boolean {
	return bare(a) === bare(b);
}

function bare(name: string): string {
	return name.toLowerCase().replace(/[-_]/g, '');
}

/** Insertions, deletions, replacements and swaps of neighbours that make `a` of `b`; Infinity if there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2]! + 1 : Infinity;
			row.push(Math.min(replaced, last[j]! + 1, row[j - 1]! + 1, swapped));
		}
		// The next row can be no better than the best of this one and, by a swap, of the one before it.
		if (Math.min(...row) > limit && Math.min(...last) > limit) {
			return Infinity;
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length]! > limit ? Infinity : last[b.length]!;
}
