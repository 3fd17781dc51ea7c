import type { Location } from 'vscode-languageserver';
import { type Document, rangeOf } from './document';
import { nameAt, occurrencesOf } from './names';

/** Where the variable or request named at a document offset is named, its definitions included if `withDefinitions`. */
export function references(document: Document, offset: number, withDefinitions: boolean): Location[] | undefined {
	const at = nameAt(document, offset);
	return (
		at &&
		occurrencesOf(document, at.name)
			.filter(({ definition }) => withDefinitions || !definition)
			.map(({ source, start }) => ({ uri: document.uri, range: rangeOf(document, source, start) }))
	);
}
