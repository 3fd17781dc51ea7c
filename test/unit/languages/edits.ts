import assert from 'node:assert/strict';
import type { Change, Language } from '../../../server/src/languages/language';
import { printExactly } from './print';
import { random } from './random';

/** Edits `text` at random, `count` times, and compares what is read after each edit with what is read from scratch. */
export function assertIncremental(language: Language, text: string, pieces: readonly string[], count: number, seed: number): void {
	const next = random(seed);
	let document = language.parse(text);
	for (let i = 0; i < count; i++) {
		const inserted = next(4) === 0 ? '' : pieces[next(pieces.length)]!;
		const start = next(text.length + 1);
		const replaced = [0, next(20), inserted.length][next(3)]!;
		const oldEnd = Math.min(text.length, start + replaced);
		const change: Change = { start, oldEnd, newEnd: start + inserted.length };
		const edited = text.slice(0, start) + inserted + text.slice(oldEnd);
		document = language.parse(edited, { document, change });
		assert.equal(printExactly(document), printExactly(language.parse(edited)), JSON.stringify({ text, change, inserted }));
		text = edited.length < 3000 ? edited : edited.slice(0, 500);
		document = text === edited ? document : language.parse(text);
	}
}
