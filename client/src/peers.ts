import * as vscode from 'vscode';

/** Extensions that send the requests in `.http` files, in lower case. What they also offer is theirs to show. */
const peers: ReadonlySet<string> = new Set(['humao.rest-client', 'anweber.vscode-httpyac', 'mistweaverco.kulala']);

/** Whether one of them is installed and enabled. May change with `vscode.extensions.onDidChange`. */
export function hasPeer(): boolean {
	return vscode.extensions.all.some(({ id }) => peers.has(id.toLowerCase()));
}
