import {
	type ClientCapabilities,
	type Connection,
	type Disposable,
	ProtocolRequestType,
	type ServerCapabilities,
} from 'vscode-languageserver';

/** The features that only files for HTTP clients have. */
export interface FileFeatures {
	/** What to announce for every document to an editor that cannot be told which ones. */
	capabilities(client: ClientCapabilities): ServerCapabilities;
	/** Offers them to an editor that can. */
	register(): void;
	/** Has what they show shown anew. */
	renew(): void;
}

interface Feature {
	readonly method: string;
	readonly ability:
		| 'documentSymbol'
		| 'foldingRange'
		| 'documentLink'
		| 'definition'
		| 'references'
		| 'rename'
		| 'documentHighlight'
		| 'selectionRange';
	readonly capability: keyof ServerCapabilities;
	readonly options?: object;
	readonly languages?: readonly string[];
	/** Shown without being asked for, so that it can be stale. */
	readonly isShown?: true;
}

const features: readonly Feature[] = [
	{ method: 'textDocument/documentSymbol', ability: 'documentSymbol', capability: 'documentSymbolProvider', isShown: true },
	{ method: 'textDocument/foldingRange', ability: 'foldingRange', capability: 'foldingRangeProvider', isShown: true },
	{ method: 'textDocument/documentLink', ability: 'documentLink', capability: 'documentLinkProvider', options: {}, isShown: true },
	{ method: 'textDocument/definition', ability: 'definition', capability: 'definitionProvider' },
	{ method: 'textDocument/references', ability: 'references', capability: 'referencesProvider' },
	{ method: 'textDocument/rename', ability: 'rename', capability: 'renameProvider', options: { prepareProvider: true } },
	{ method: 'textDocument/documentHighlight', ability: 'documentHighlight', capability: 'documentHighlightProvider' },
	{
		method: 'textDocument/selectionRange',
		ability: 'selectionRange',
		capability: 'selectionRangeProvider',
		languages: ['http', 'markdown'],
	},
];

/**
 * An editor that can register features is told to ask for these in `.http` files only, and again whenever settings change
 * what they show: for most of them the protocol has no other way to say that.
 */
export function fileFeatures(connection: Connection): FileFeatures {
	let registered: readonly Feature[] = [];
	const registrations = new Map<Feature, Disposable>();
	/** One after the other, so that nothing is offered twice. */
	let last: Promise<unknown> = Promise.resolve();

	async function register(chosen: readonly Feature[]): Promise<void> {
		for (const feature of chosen) {
			registrations.get(feature)?.dispose();
			const documentSelector = (feature.languages ?? ['http']).map(language => ({ language }));
			registrations.set(feature, await connection.client.register(requestOf(feature), { ...feature.options, documentSelector }));
		}
	}

	function queue(chosen: readonly Feature[]): void {
		last = last
			.then(() => register(chosen))
			.catch((error: unknown) => connection.console.error(`Some features are not offered: ${String(error)}`));
	}

	return {
		capabilities({ textDocument }) {
			registered = features.filter(({ ability }) => textDocument?.[ability]?.dynamicRegistration);
			const others = features.filter(feature => !registered.includes(feature));
			return Object.fromEntries(others.map(({ capability, options }) => [capability, options ?? true]));
		},
		register: () => queue(registered),
		renew: () => queue(registered.filter(({ isShown }) => isShown)),
	};
}

function requestOf({ method }: Feature): ProtocolRequestType<unknown, unknown, never, void, object> {
	return new ProtocolRequestType(method);
}
