/** How many octets a text takes in UTF-8. */
export function octets(text: string): number {
	let count = 0;
	for (const char of text) {
		const code = char.codePointAt(0)!;
		count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
	}
	return count;
}
