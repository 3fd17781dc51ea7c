import { type FieldLine, fieldLines, type Message } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import type { SourceText } from '../../text';

/** A transfer coding of a message. */
export interface Coding {
	readonly name: SourceText;
	/** With its parameters. */
	readonly element: SyntaxNode;
	readonly isChunked: boolean;
	/** The elements of its field line. */
	readonly siblings: readonly SyntaxNode[];
}

/**
 * The transfer codings of a message in the order in which they are applied. In code each field line may belong to a branch of
 * its own; without a start line, documents list alternatives.
 */
export function codingsOf(message: Message): Coding[][] {
	const lines = fieldLines(message, 'transfer-encoding');
	return message.origin === 'code' || !message.startLine ? lines.map(ofLine) : [lines.flatMap(ofLine)];
}

function ofLine({ value }: FieldLine): Coding[] {
	const siblings = value?.children ?? [];
	return siblings.flatMap(element => {
		const name = element.children?.[0]?.source;
		return name && name.length > 0 ? [{ name, element, isChunked: name.text.toLowerCase() === 'chunked', siblings }] : [];
	});
}
