import type { SourceText } from '../../text';
import { type Grammar, type Problem, withShortcut } from '../syntax';
import { durationInWords } from './duration';

/** `1*DIGIT`. */
export function digits(otherwise: (source: SourceText) => Problem | undefined, reading?: (value: number) => string): Grammar {
	return withShortcut(isDigits, source => {
		if (/^\d+$/.test(source.text)) {
			return { source, ...(reading && { reading: () => reading(Number(source.text)) }) };
		}
		const problem = source.isDynamic || source.length === 0 ? undefined : otherwise(source);
		return { source, ...(problem && { problem }) };
	});
}

function isDigits(text: string): boolean {
	return /^\d+$/.test(text);
}

/** `delta-seconds` (RFC 9111 §1.2.2), which reads as a length of time. */
export function deltaSeconds(otherwise: (source: SourceText) => Problem | undefined): Grammar {
	return digits(otherwise, durationInWords);
}
