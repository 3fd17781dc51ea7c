import { type StatusCode, statusCodes } from './statusCodes';

/** Whether a phrase is what the code is called today, in any case. */
export function isPhraseOf({ phrase }: StatusCode, text: string): boolean {
	return phrase.toLowerCase() === text.toLowerCase();
}

/** Whether a phrase is what the code was once called, and not today. */
export function isFormerPhraseOf(code: StatusCode, text: string): boolean {
	return !isPhraseOf(code, text) && code.formerPhrases.some(phrase => phrase.toLowerCase() === text.toLowerCase());
}

/** The registered codes that are called, or once were called, by a phrase. */
export function codesSaying(text: string): readonly StatusCode[] {
	return codesByPhrase.get(text.toLowerCase()) ?? [];
}

const codesByPhrase = byPhrase();

function byPhrase(): ReadonlyMap<string, readonly StatusCode[]> {
	const codes = new Map<string, StatusCode[]>();
	for (const code of statusCodes.values()) {
		for (const phrase of new Set([code.phrase, ...code.formerPhrases].map(said => said.toLowerCase()))) {
			if (code.isRegistered) {
				codes.set(phrase, [...(codes.get(phrase) ?? []), code]);
			}
		}
	}
	return codes;
}

/** Whether the code has a phrase of its own: unused ones have not. */
export function hasPhrase({ phrase, isRegistered }: StatusCode): boolean {
	return isRegistered && !phrase.startsWith('(');
}
