import { hasField, type Message } from '../http/message';
import type { Fix } from '../http/syntax';
import type { SourceText } from '../text';

/** `<no content>`, `(empty)`. */
const note = /^\s*(?=[^\n]*\b(?:no|empty|none|without)\b)(?:\[[^[\]"]*\]|\([^()]*\)|<[^<>]*>)\s*$/i;

/** The chunk that only ends the content (RFC 9112 §7.1). */
const lastChunk = /^\s*0+\s*$/;

/** The first line of the content. None where the text only says that there is no content, or where the next message follows. */
export function contentStart(message: Message): SourceText | undefined {
	const { content } = message;
	const line = content && /\S.*/.exec(content.text);
	if (!line || note.test(content.text) || /^HTTP\/\d/.test(line[0])) {
		return undefined;
	}
	if (lastChunk.test(content.text) && hasField(message, 'transfer-encoding')) {
		return undefined;
	}
	return content.slice(line.index, line.index + line[0].length).trim();
}

/** A fix that deletes all content. */
export function deleteContentFix({ content }: Message): Fix | undefined {
	return content && { title: 'Delete the content', edits: [content.replaceWith('')] };
}
