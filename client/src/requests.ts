import { RequestType, type TextDocumentPositionParams } from 'vscode-languageclient';

/** One thing that HTTPSense can explain: a status code, a header, a directive … */
export interface Entry {
	/** What {@link explain} wants to be asked for. */
	readonly id: string;
	readonly label: string;
	/** What kind of thing it is. */
	readonly description: string;
}

export interface Explanation {
	readonly title: string;
	readonly markdown: string;
}

/** Whose names are looked up, besides those everybody knows: the address of a resource of the project. */
interface LookUp {
	readonly uri?: string | undefined;
}

/** Everything that can be looked up. */
export const terms = new RequestType<LookUp, readonly Entry[], void>('httpsense/terms');

/** What one entry means; null when nothing is known by that id. */
export const explain = new RequestType<LookUp & { readonly id: string }, { readonly markdown: string } | null, void>('httpsense/explain');

/** What stands at a place of a document; null when that is nothing HTTPSense knows. */
export const explainAt = new RequestType<TextDocumentPositionParams, Explanation | null, void>('httpsense/explainAt');
