import type { Location } from 'vscode-languageserver';
import { type Document, rangeOf } from './document';
import { definitionsOf, nameAt } from './names';

/** Where the variable or request named at a document offset gets its name. */
export function definition(document: Document, offset: number): Location[] | undefined {
	const at = nameAt(document, offset);
	return (
		at &&
		definitionsOf(document, at.name).map(({ definition: { name }, start }) => ({
			uri: document.uri,
			range: rangeOf(document, name, start),
		}))
	);
}
