/**
 * The words that mean something to the scanner, each with a small number; every other word is 0.
 *
 * Case does not count, and `statusCode` is also `status_code`. A lookup reads four characters of a word and, nearly always,
 * one slot of the hash table.
 */
export class Vocabulary {
	private readonly words: string[] = ['\0'];
	private readonly ids = new Map<string, number>();
	/** By their last letters. */
	private readonly endings: { readonly ending: string; readonly id: number }[][] = Array.from({ length: 128 }, () => []);
	// For each first letter, which lengths and last letters there are, as bits: turns most words away at once.
	private readonly lengths = new Int32Array(128);
	private readonly lasts = new Int32Array(128);
	/** Index in {@link spellings} of what hashes here, 0 for none; made when first needed. */
	private slots = new Uint16Array(0);
	private readonly spellings: { readonly word: string; readonly id: number }[] = [{ word: '', id: 0 }];

	/** The number of `word`, new if need be; of all words that end so, if it starts with `*`. */
	add(word: string): number {
		const known = this.ids.get(word.toLowerCase());
		if (known !== undefined) {
			return known;
		}
		const id = this.words.push(word) - 1;
		if (word.startsWith('*')) {
			const ending = word.slice(1).toLowerCase();
			this.ids.set(word.toLowerCase(), id);
			this.endings[ending.charCodeAt(ending.length - 1)]!.push({ ending, id });
			return id;
		}
		for (const spelling of new Set([word, word.replace(/([a-z\d])([A-Z])/g, '$1_$2')].map(it => it.toLowerCase()))) {
			this.addSpelling(spelling, id);
		}
		return id;
	}

	get size(): number {
		return this.words.length;
	}

	/** The number of the word at `start`…`end` of `text`; what marks it as private or special (`_`, `$`, `#`) does not count. */
	find(text: string, start: number, end: number): number {
		const first = text.charCodeAt(start) & 127;
		const last = text.charCodeAt(end - 1);
		if (((this.lengths[first | 32]! >> (end - start)) & (this.lasts[first | 32]! >> last) & 1) !== 0) {
			const id = this.findWhole(text, start, end);
			if (id !== 0) {
				return id;
			}
		}
		if (isSigil(first) && end - start > 1) {
			return this.find(text, start + 1, end);
		}
		const endings = this.endings[(last | 32) & 127]!;
		return endings.length === 0 ? 0 : findEnding(endings, text, start, end);
	}

	private findWhole(text: string, start: number, end: number): number {
		if (this.slots.length === 0) {
			this.fillSlots();
		}
		const slots = this.slots;
		const mask = slots.length - 1;
		for (let slot = hashOf(text, start, end) & mask, index; (index = slots[slot]!) !== 0; slot = (slot + 1) & mask) {
			const { word, id } = this.spellings[index]!;
			if (word.length === end - start && equalsFolded(text, start, word)) {
				return id;
			}
		}
		return 0;
	}

	private addSpelling(spelling: string, id: number): void {
		this.ids.set(spelling, id);
		this.spellings.push({ word: spelling, id });
		const first = (spelling.charCodeAt(0) | 32) & 127;
		this.lengths[first]! |= 1 << spelling.length;
		this.lasts[first]! |= 1 << spelling.charCodeAt(spelling.length - 1);
		this.slots = new Uint16Array(0);
	}

	private fillSlots(): void {
		const size = 2 ** Math.ceil(Math.log2(this.spellings.length * 8));
		this.slots = new Uint16Array(size);
		for (let index = 1; index < this.spellings.length; index++) {
			const { word } = this.spellings[index]!;
			let slot = hashOf(word, 0, word.length) & (size - 1);
			while (this.slots[slot] !== 0) {
				slot = (slot + 1) & (size - 1);
			}
			this.slots[slot] = index;
		}
	}
}

function findEnding(
	endings: readonly { readonly ending: string; readonly id: number }[],
	text: string,
	start: number,
	end: number,
): number {
	for (const { ending, id } of endings) {
		if (end - start > ending.length && equalsFolded(text, end - ending.length, ending)) {
			return id;
		}
	}
	return 0;
}

/** For each ASCII character: 0 if it ends a word, else its lower case. */
export const folded = new Uint8Array(128);
for (const char of '_abcdefghijklmnopqrstuvwxyz0123456789') {
	folded[char.charCodeAt(0)] = folded[char.toUpperCase().charCodeAt(0)] = char.charCodeAt(0);
}

/** `| 32` is lower case for letters, and as good as anything for the rest. */
function hashOf(text: string, start: number, end: number): number {
	const first = text.charCodeAt(start) | 32;
	const third = text.charCodeAt(end - start > 2 ? start + 2 : start) | 32;
	const middle = text.charCodeAt((start + end) >> 1) | 32;
	const last = text.charCodeAt(end - 1) | 32;
	const hash = Math.imul(first | (third << 8) | (middle << 16) | (last << 24), 0x9e3779b1) ^ Math.imul(end - start, 0x85ebca6b);
	return hash ^ (hash >>> 15);
}

function isSigil(code: number): boolean {
	return code === 36 || code === 35 || code === 95;
}

function equalsFolded(text: string, start: number, word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const code = text.charCodeAt(start + i);
		if (code !== word.charCodeAt(i) && (code >= 128 || folded[code] !== word.charCodeAt(i))) {
			return false;
		}
	}
	return true;
}
