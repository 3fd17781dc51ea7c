import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Document } from './document';

/** What can be folded: sections, messages, header sections, bodies, comments, scripts. One at most from each line on, the longest. */
export function foldingRanges({ http, text }: Document): FoldingRange[] {
	const byLine = new Map<number, FoldingRange>();
	http.sections.forEach(({ structure }, i) => {
		for (const { start, end, kind } of structure?.folds ?? []) {
			const startLine = text.positionAt(http.starts[i]! + start).line;
			const endLine = text.positionAt(http.starts[i]! + end).line;
			if (endLine > Math.max(startLine, byLine.get(startLine)?.endLine ?? 0)) {
				byLine.set(startLine, { startLine, endLine, ...(kind && { kind: kinds[kind] }) });
			}
		}
	});
	return [...byLine.values()].sort((a, b) => a.startLine - b.startLine);
}

const kinds = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;
