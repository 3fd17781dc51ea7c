import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { displayName, id, start } from './client';

/** Where there is Node, the language server is a process of its own. */
export function activate(context: ExtensionContext): Promise<{ readonly host: 'node' }> {
	const server = { module: context.asAbsolutePath('dist/server/start.js'), transport: TransportKind.ipc };
	return start(context, 'node', options => new LanguageClient(id, displayName, server, options));
}
