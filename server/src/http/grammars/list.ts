import type { SourceText } from '../../text';
import type { Grammar, MessageKind, SyntaxNode } from '../syntax';

/** Any text is right, and nothing is known about it. */
export const anything: Grammar = source => ({ source });

/**
 * `#element`: a list separated by commas, each element one child (RFC 9110 §5.6.1). An empty element is legal for the
 * recipient; it is kept, without a problem, so that completion works behind a comma.
 */
export function list(element: Grammar): Grammar {
	return separatedBy(',', element);
}

/** The same with another separator: `;` for Set-Cookie, Content-Security-Policy and the like. */
export function separatedBy(separator: ',' | ';', element: Grammar): Grammar {
	return (source, kind) => ({ source, children: source.split(separator).map(piece => ofPiece(withoutSpace(piece), kind)) });

	function ofPiece(piece: SourceText, kind: MessageKind): SyntaxNode {
		const node = element(piece, kind);
		if (piece.length > 0 || !node.problem) {
			return node;
		}
		const { problem: _, ...rest } = node;
		return rest;
	}
}

/** An element without the space around it; behind a `;`, where a parameter may follow, the space stays, for completion. */
export function withoutSpace(element: SourceText): SourceText {
	const { length } = element.text.trimStart();
	return /;[ \t]+$/.test(element.text) ? element.slice(element.length - length) : element.trim();
}
