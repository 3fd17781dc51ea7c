import { fieldLines, type Message } from './message';
import { nameAndValue } from './grammars/parameters';
import { unquote } from './grammars/quotedString';
import type { SourceText } from '../text';

export const hsts = 'strict-transport-security';
/** What the preload list asks for: a year. */
export const year = 31_536_000;

/** A directive of `Strict-Transport-Security`. */
export interface Directive {
	readonly source: SourceText;
	/** In lower case. */
	readonly name: string;
	readonly value: SourceText | undefined;
}

/** The directives of the line that counts, empty ones included; none if they are separated by commas, which is told elsewhere. */
export function directivesIn(message: Message): Directive[] {
	const value = fieldLines(message, hsts)[0]?.valueText;
	const pieces = value?.split(',').length === 1 ? value.split(';') : [];
	return pieces.map(piece => {
		const source = piece.trim();
		const { name, value } = nameAndValue(source);
		return { source, name: name.text.toLowerCase(), value };
	});
}

/** The seconds of `max-age`; nothing if they are not known, or no number. */
export function maxAgeOf(directives: readonly Directive[]): number | undefined {
	const text = unquote(directives.find(({ name }) => name === 'max-age')?.value?.text ?? '');
	return /^\d+$/.test(text) ? Number(text) : undefined;
}
