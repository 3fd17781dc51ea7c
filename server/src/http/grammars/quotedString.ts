/** Whether `text` is a whole `quoted-string` (RFC 9110 §5.6.4). */
export function isQuotedString(text: string): boolean {
	return /^"(?:[^"\\]|\\.)*"$/.test(text);
}

/** What a `quoted-string` means, its quotes and backslashes gone; any other text as it is. */
export function unquote(text: string): string {
	return isQuotedString(text) ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text;
}
