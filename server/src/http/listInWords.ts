/** `a`, `a and b`, `a, b, and c`. `Intl.ListFormat` would do the same, but load megabytes at the start. */
export function listInWords(words: readonly string[]): string {
	if (words.length < 3) {
		return words.join(' and ');
	}
	return `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`;
}
