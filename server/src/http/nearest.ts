import { Recent } from './remembering';

/**
 * The one of `names` that `text` is most likely meant to be: at most one letter wrong, missing, too many or swapped with its
 * neighbour; two in a text of six letters or more. None if two different names are equally near, unless only one of them has the
 * same letters. Compares without case.
 */
export function nearest(text: string, names: Iterable<string>): string | undefined {
	let found = known.get(names);
	if (!found) {
		known.set(names, (found = new Recent(100)));
	}
	return found.of(text, () => search(text, names));
}

/** What was found before: whoever writes a name wrong does so all over the file. */
const known = new WeakMap<Iterable<string>, Recent<string | undefined>>();

function search(text: string, names: Iterable<string>): string | undefined {
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
		} else if (distance === least && hasSameLetters(name, wanted) !== hasSameLetters(found!, wanted)) {
			if (hasSameLetters(name, wanted)) {
				found = name;
				isAmbiguous = false;
			}
		} else if (distance === least) {
			isAmbiguous ||= !isSameWord(name, found!);
		}
	}
	return isAmbiguous ? undefined : found;
}

/** Fingers that swap two letters write all of them: likelier than that they hit another key. */
export function hasSameLetters(a: string, b: string): boolean {
	return a.length === b.length && sorted(a) === sorted(b);
}

function sorted(word: string): string {
	return [...word.toLowerCase()].sort().join('');
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
	// Nearly all words that are compared have little in common: a slip changes two letters of a word's set at most.
	if (Math.abs(a.length - b.length) > limit || bitsIn(lettersOf(a) ^ lettersOf(b)) > 2 * limit) {
		return Infinity;
	}
	let from = 0;
	while (from < a.length && from < b.length && a[from] === b[from]) {
		from++;
	}
	let behind = 0;
	while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) {
		behind++;
	}
	return distanceWithin(a.slice(from, a.length - behind), b.slice(from, b.length - behind), limit);
}

/** A bit for every letter of a word; what is no letter shares bits with one. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let i = 0; i < word.length; i++) {
		letters |= 1 << (word.charCodeAt(i) & 31);
	}
	return letters;
}

function bitsIn(letters: number): number {
	let count = 0;
	for (let rest = letters; rest !== 0; rest &= rest - 1) {
		count++;
	}
	return count;
}

function distanceWithin(a: string, b: string, limit: number): number {
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
