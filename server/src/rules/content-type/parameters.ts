import { rememberingLast } from '../../http/remembering';
import { type FieldLine, fieldLines, type Message } from '../../http/message';
import { isQuotedString, unquote } from '../../http/grammars/quotedString';
import { nameAndValue } from '../../http/grammars/parameters';
import type { SourceText } from '../../text';

/** A media type in `Content-Type`, taken apart. */
export interface WrittenMediaType {
	readonly line: FieldLine;
	/** `type/subtype`, as written. */
	readonly essence: SourceText;
	/** In lower case. */
	readonly name: string;
	/** What stands behind it, between semicolons, the empty ones too. */
	readonly parameters: readonly SourceText[];
}

/** Those of a message. Several rules ask for the same ones. */
export const mediaTypesOf = rememberingLast((message: Message): readonly WrittenMediaType[] =>
	fieldLines(message, 'content-type').flatMap(line => {
		const [essence, ...parameters] = line.valueText?.split(';').map(piece => piece.trim()) ?? [];
		return essence ? [{ line, essence, name: essence.text.toLowerCase(), parameters }] : [];
	}),
);

/** The value of a parameter, given in lower case: what stands between the quotes, if it has any. Nothing for one with escapes. */
export function parameterOf({ parameters }: WrittenMediaType, wanted: string): SourceText | undefined {
	const found = parameters.map(nameAndValue).find(({ name }) => name.text.toLowerCase() === wanted)?.value;
	if (!found || !isQuotedString(found.text)) {
		return found;
	}
	return unquote(found.text) === found.text.slice(1, -1) ? found.slice(1, found.length - 1) : undefined;
}
