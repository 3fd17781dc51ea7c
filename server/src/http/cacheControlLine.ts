import { rememberingLast } from './remembering';
import type { FieldLine } from './message';
import type { SyntaxNode } from './syntax';

/** A directive of `Cache-Control` as it is written. */
export interface Directive {
	readonly node: SyntaxNode;
	/** In lower case. */
	readonly name: string;
	readonly argument: string | undefined;
}

/** The directives on one line. Every rule about directives asks for the same ones. */
export const directivesOf = rememberingLast((line: FieldLine): readonly Directive[] => {
	const nodes = line.value?.children ?? [];
	return nodes.flatMap(node => {
		const [name, argument] = node.children ?? [];
		return name && node.source.length > 0 ? [{ node, name: name.source.text.toLowerCase(), argument: argument?.source.text }] : [];
	});
});
