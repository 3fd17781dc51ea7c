import type { SourceText, Span } from '../text';
import { nearest } from './nearest';
import { changeTo, type Fix, type Problem } from './syntax';

/** A fix, right in nearly every case, that writes `text` right behind `source`. */
export function appendFix(source: SourceText, text: string, title: string): Fix {
	return { title, edits: [source.append(text)], isPreferred: true };
}

/** A fix that deletes one piece of several, with the separator to its left; the first piece, with the one to its right. */
export function deletePieceFix(pieces: readonly Span[], index: number, title: string): Fix | undefined {
	const piece = pieces[index];
	const left = pieces[index - 1];
	const right = pieces[index + 1];
	if (!piece || (!left && !right)) {
		return undefined;
	}
	const [start, end] = left ? [left.end, piece.end] : [piece.start, right!.start];
	return { title, edits: [{ start, end, newText: '' }], isPreferred: true };
}

/** What to say of a text that is nearly one of `names`: `what` completes "… is not". */
export function misspelled(rule: string, source: SourceText, names: Iterable<string>, what: string): Problem | undefined {
	const name = nearest(source.text, names);
	if (name === undefined || isPlaceholder(source)) {
		return undefined;
	}
	return {
		rule,
		message: `\`${source.text}\` is not ${what}. Did you mean \`${name}\`?`,
		fixes: [changeTo(source, name)],
	};
}

/**
 * Whether a text stands for another that is not shown: it has a hole, is elided with dots, or is the name of what belongs
 * there, such as `<token>` or `{token}`; JSON is none. Such a text is never judged.
 */
export function isPlaceholder({ text, isDynamic }: SourceText): boolean {
	return isDynamic || /\.\.\.|…|<[^<>]*>|^\$\w+$|^\[[^\]:]*\]$|^\{(?!\s*"[^"]*"\s*:)[^}]*\}$/.test(text);
}
