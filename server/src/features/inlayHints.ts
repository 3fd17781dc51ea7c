import type { InlayHint, Range } from 'vscode-languageserver';
import type { Message } from '../http/message';
import type { StatusCode } from '../http/statusCodes';
import type { Document } from './document';

/** The phrase behind each status code that source code writes as a number. */
export function inlayHints(document: Document, range: Range): InlayHint[] {
	const { text, http } = document;
	const from = text.offsetAt(range.start);
	const to = text.offsetAt(range.end);
	const hints: InlayHint[] = [];
	http.sections.forEach((section, i) => {
		const start = http.starts[i]!;
		if (start <= to && from <= start + section.length) {
			for (const message of section.messages) {
				const hint = hintOf(message, start, document);
				if (hint) {
					hints.push(hint);
				}
			}
		}
	});
	return hints;
}

function hintOf({ origin, statusCode }: Message, start: number, { text }: Document): InlayHint | undefined {
	const code = statusCode?.term as StatusCode | undefined;
	if (origin !== 'code' || !statusCode || !code?.isRegistered) {
		return undefined;
	}
	return { position: text.positionAt(start + statusCode.source.end), label: code.phrase, paddingLeft: true };
}
