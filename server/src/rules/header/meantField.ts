import { isToken } from '../../http/grammars/token';
import type { Field } from '../../http/field';
import { fields } from '../../http/fields';
import type { FieldLine, Message } from '../../http/message';
import { editDistance, hasSameLetters } from '../../http/nearest';
import { once, Recent } from '../../http/remembering';

/**
 * Fields that people type: those with a page on MDN. A neighbour of a rare one is more likely a name of somebody's own, and
 * so is every `X-` name, but for those that have a specification.
 */
const typed = once(() =>
	[...fields.values()]
		.filter(({ name, mdn, status, isStrict }) => mdn !== undefined && status !== 'deprecated' && (!/^x-/i.test(name) || isStrict))
		.map(field => ({ field, bare: bare(field.name), words: wordsOf(field.name) })),
);

/** By its letters alone: `contenttype`. */
const byLetters = once(() => new Map(typed().map(({ bare, field }) => [bare, field])));

/** Names one or two letters away from a field that are names of their own. `Referrer` has a rule of its own. */
const ownNames = new Set(['idempotence-key', 'idempotent-key', 'referrer']);

/** Whether a name is nobody's known field, and could be misspelled: it is not dynamic, no pseudo-header, and no text with spaces. */
export function isUnknown({ field, nameText }: FieldLine): boolean {
	return !field && !nameText.isDynamic && isToken(nameText.text);
}

/** The field that has the letters of this unknown name, but other hyphens. */
export function fieldOfLetters({ nameText }: FieldLine): Field | undefined {
	return byLetters().get(bare(nameText.text));
}

/**
 * What was found before, by the name in lower case: several rules ask, and a file is full of the same few names of somebody's
 * own. In code, fewer are taken for misspelled.
 */
const meant = { code: new Recent<Field | undefined>(1000), text: new Recent<Field | undefined>(1000) };

/** The one well-known field that an unknown name is a misspelling of. */
export function meantField(line: FieldLine, message: Message): Field | undefined {
	if (line.field) {
		return undefined;
	}
	const known = message.origin === 'code' ? meant.code : meant.text;
	return known.of(line.nameText.text.toLowerCase(), () => findMeant(line, message));
}

function findMeant(line: FieldLine, { origin }: Message): Field | undefined {
	const written = line.nameText.text.toLowerCase();
	if (!isUnknown(line) || ownNames.has(written) || fieldOfLetters(line)) {
		return undefined;
	}
	let least = Infinity;
	let nearest: readonly Field[] = [];
	for (const { field, bare, words } of typed()) {
		const distance = distanceOf(written, bare, words, origin === 'code');
		if (distance < least) {
			least = distance;
			nearest = [field];
		} else if (distance === least && distance < Infinity) {
			nearest = [...nearest, field];
		}
	}
	return nearest.length === 1 ? nearest[0] : undefined;
}

/**
 * The one of `names`, which a project has for headers of its own, that an unknown name is a misspelling of: read as strictly as the
 * names everybody knows. Names that only differ in a number are a series.
 */
export function meantName({ nameText }: FieldLine, { origin }: Message, names: Iterable<string>): string | undefined {
	const written = nameText.text.toLowerCase();
	let least = Infinity;
	let nearest: string | undefined;
	for (const name of names) {
		const isSeries = written.replace(/[^\d]/g, '') !== name.replace(/[^\d]/g, '');
		const distance = isSeries ? Infinity : distanceOf(written, bare(name), wordsOf(name), origin === 'code');
		if (distance <= least && distance < Infinity) {
			nearest = distance < least ? name : undefined;
			least = distance;
		}
	}
	return nearest;
}

/** How many slips lead from a field's name to what is written; Infinity if it is more likely another name. */
function distanceOf(written: string, wanted: string, words: readonly string[], isCode: boolean): number {
	if (bare(written).length < 5 || wanted.length < 5) {
		return Infinity;
	}
	if (written.startsWith('x-') && !wanted.startsWith('x')) {
		return Infinity;
	}
	const writtenWords = wordsOf(written);
	if (words.length === 1) {
		return oneWordDistance(written, wanted, isCode);
	}
	if (writtenWords.length !== words.length) {
		return isCode || wanted.length < 8 ? Infinity : editDistance(bare(written), wanted, 1);
	}
	const sum = words.reduce((sum, word, i) => sum + wordDistance(writtenWords[i]!, word), 0);
	return sum <= (wanted.length < 8 ? 1 : 2) ? sum : Infinity;
}

/** Within a name, a word can hardly be mistaken: `Content-Time` is no `Content-Type`. */
function wordDistance(written: string, word: string): number {
	if (word.length <= 3 && !hasSameLetters(written, word)) {
		return Infinity;
	}
	return editDistance(written, word, word.length < 8 ? 1 : 2);
}

/** A single word is easily another, such as `Collection` or `Origins`; only what is no word at all is taken for a slip. */
function oneWordDistance(written: string, word: string, isCode: boolean): number {
	const isSwap = hasSameLetters(written, word);
	const isOneOff = written.length !== word.length && word.length >= 6 && written[0] === word[0] && written.at(-1) === word.at(-1);
	const isInLongWord = written.length === word.length && word.length >= 10;
	const lacksPlural = !isCode && `${written}s` === word;
	return isSwap || isOneOff || isInLongWord || lacksPlural ? editDistance(written, word, word.length < 12 ? 1 : 2) : Infinity;
}

function bare(name: string): string {
	return name.toLowerCase().replace(/[-_]/g, '');
}

function wordsOf(name: string): readonly string[] {
	return name.toLowerCase().split(/[-_]/);
}
