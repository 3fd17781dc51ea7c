import { deletePieceFix } from '../../http/fixes';
import { deleteLineFix, type FieldLine, fieldLines, type Message } from '../../http/message';
import type { Fix, SyntaxNode } from '../../http/syntax';

/** A name in `Vary`. */
export interface VaryName {
	readonly node: SyntaxNode;
	/** Deletes it with its comma, or the line of which it is all. */
	readonly deletion: () => Fix | undefined;
}

/** The names in all lines of `Vary`. */
export function namesIn(message: Message): VaryName[] {
	return fieldLines(message, 'vary').flatMap(namesOf);
}

function namesOf(line: FieldLine): VaryName[] {
	const nodes = line.value?.children ?? [];
	return nodes.flatMap((node, i) => {
		const { source } = node;
		const deletion = (): Fix | undefined =>
			nodes.length === 1
				? deleteLineFix(line)
				: deletePieceFix(
						nodes.map(({ source }) => source),
						i,
						`Delete \`${source.text}\``,
					);
		return source.length > 0 ? [{ node, deletion }] : [];
	});
}
