import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { FieldLine } from '../http/message';
import { type Document, rangeOf, sectionAt } from './document';
import { nameAt, occurrencesOf } from './names';

/** What has the same name as what stands at a document offset: headers, variables, requests. */
export function documentHighlights(document: Document, offset: number): DocumentHighlight[] | undefined {
	const at = nameAt(document, offset);
	if (at) {
		return occurrencesOf(document, at.name).map(({ source, start, definition }) => ({
			range: rangeOf(document, source, start),
			kind: definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
		}));
	}
	const line = fieldLineAt(document, offset);
	return line && sameFields(document, line);
}

/** The field line whose name stands at a document offset. */
function fieldLineAt({ http }: Document, offset: number): FieldLine | undefined {
	const at = sectionAt(http, offset);
	return at?.section.messages
		.filter(({ origin }) => origin !== 'code')
		.flatMap(({ fieldLines }) => fieldLines)
		.find(({ nameText }) => nameText.length > 0 && nameText.touches(offset - at.start));
}

function sameFields(document: Document, { nameText }: FieldLine): DocumentHighlight[] {
	const name = nameText.text.toLowerCase();
	const { sections, starts } = document.http;
	return sections.flatMap(({ messages }, i) =>
		messages.flatMap(({ fieldLines }) =>
			fieldLines.filter(line => line.is(name)).map(line => ({ range: rangeOf(document, line.nameText, starts[i]!) })),
		),
	);
}
