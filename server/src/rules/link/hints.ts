import { unquote } from '../../http/grammars/quotedString';
import { elements, type Message } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import type { SourceText } from '../../text';

/** A link of a response that tells the browser to do something beforehand. */
export interface Hint {
	readonly link: SyntaxNode;
	/** Without its brackets. */
	readonly target: SourceText;
	/** The relation that makes it a hint, where it is written. */
	readonly relation: SourceText;
	/** In lower case. */
	readonly parameters: ReadonlyMap<string, string>;
}

/** The links of a message that have one of these relations. Those of which a part is only known at run time are left out. */
export function hintsOf(message: Message, relations: ReadonlySet<string>): Hint[] {
	return elements(message, 'link').flatMap(link => {
		const [head, ...pairs] = link.children ?? [];
		const target = head?.children?.[0]?.source;
		const values = pairs.find(({ children }) => children?.[0]?.source.text.toLowerCase() === 'rel')?.children?.[1]?.children ?? [];
		const relation = values.find(({ source }) => relations.has(source.text.toLowerCase()))?.source;
		if (!target || !relation || link.source.isDynamic) {
			return [];
		}
		const parameters = new Map(
			pairs.flatMap(({ children }) => {
				const [name, value] = children ?? [];
				return name ? [[name.source.text.toLowerCase(), unquote(value?.source.text ?? '')] as const] : [];
			}),
		);
		return [{ link, target, relation, parameters }];
	});
}
