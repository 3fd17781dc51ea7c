import * as vscode from 'vscode';

/** What can be shown twice: settings below `httpsense.http`, and the parts of `variables` that not everybody has. */
export type Shared = 'symbols' | 'folding' | 'links' | 'variables' | 'navigation' | 'renaming';

/**
 * Extensions that send the requests in `.http` files, in lower case, and what else each of them offers there, as it registers
 * it with `vscode.languages` for `http`. `variables` is hover or completion for them, `navigation` definition and references.
 * None renames, and none formats.
 */
const peers: ReadonlyMap<string, readonly Shared[]> = new Map<string, readonly Shared[]>([
	// src/extension.ts, `activate`, of 0.26: everything but folding.
	['humao.rest-client', ['symbols', 'links', 'variables', 'navigation']],
	// src/extension.ts, `activate`, and src/provider/foldingRangeProvider.ts of 6.16: files open by "Go to Definition".
	['anweber.vscode-httpyac', ['symbols', 'folding', 'links', 'variables']],
	// src/extension.ts, `activate`, of 0.13: completion, hover and symbols.
	['mistweaverco.kulala', ['symbols', 'variables']],
]);

/** What others offer that are installed and enabled. May change with `vscode.extensions.onDidChange`. */
export function offeredByPeers(): ReadonlySet<Shared> {
	return new Set(vscode.extensions.all.flatMap(({ id }) => peers.get(id.toLowerCase()) ?? []));
}

/** Whether another extension says that it is a formatter, and that it is for `.http` files. May change, too. */
export function hasOtherFormatter(ownId: string): boolean {
	return vscode.extensions.all.some(({ id, packageJSON }) => id !== ownId && isHttpFormatter(packageJSON as Manifest));
}

interface Manifest {
	readonly categories?: readonly string[];
	readonly activationEvents?: readonly string[];
	readonly contributes?: { readonly languages?: readonly { readonly id?: string }[] };
}

function isHttpFormatter({ categories, activationEvents, contributes }: Manifest): boolean {
	const knowsHttp = activationEvents?.includes('onLanguage:http') || contributes?.languages?.some(({ id }) => id === 'http');
	return categories?.includes('Formatters') === true && knowsHttp === true;
}
