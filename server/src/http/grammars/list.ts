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

/**
 * The same of elements that have no parameters. A `;` between them is taken for the comma that is meant, and the first one is the
 * problem.
 */
export function bareList(element: Grammar): Grammar {
	const plain = list(element);
	return (source, kind) => {
		const pieces = bareElements(source);
		if (!pieces) {
			return plain(source, kind);
		}
		const semicolons = pieces.flatMap(piece => {
			const behind = source.slice(piece.to, piece.to + 1);
			return behind.text === ';' ? [behind] : [];
		});
		const fix = { title: 'Write `,`', edits: semicolons.map(semicolon => semicolon.replaceWith(',')), isPreferred: true };
		const message = 'Commas separate the elements of this list: a `;` is part of none. Write `,`.';
		return {
			source,
			children: pieces.map(({ from, to }) => element(source.slice(from, to).trim(), kind)),
			problem: { rule: 'header/semicolon-for-comma', message, at: semicolons[0]!, fixes: [fix] },
		};
	};
}

/** Where the words of a list are, some of which a `;` separates. None where it is not that alone which is wrong. */
function bareElements({ text }: SourceText): readonly { readonly from: number; readonly to: number }[] | undefined {
	if (!text.includes(';') || !/^[\w!#$%&'*+.^`|~-]+(?:[ \t]*[,;][ \t]*[\w!#$%&'*+.^`|~-]+)+$/.test(text)) {
		return undefined;
	}
	return [...text.matchAll(/[^,;]+/g)].map(({ 0: piece, index }) => ({ from: index, to: index + piece.length }));
}

/** Like `list`, with another separator: `;` for Set-Cookie, Content-Security-Policy and the like. */
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
