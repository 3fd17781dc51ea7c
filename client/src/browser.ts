import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { displayName, id, start } from './client';

/** In a browser, the language server is a web worker. */
export function activate(context: ExtensionContext): Promise<{ readonly host: 'web worker' }> {
	const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
	let worker: Worker | undefined;
	context.subscriptions.push({ dispose: () => worker?.terminate() });
	/** Called for every start: a worker that was told to exit still runs, and would not answer again. */
	const server = () => {
		worker?.terminate();
		worker = new Worker(script);
		// VS Code's own Worker is none to `instanceof`, so the client would not know what to do with it.
		return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
	};
	return start(context, 'web worker', options => new LanguageClient(id, displayName, server, options));
}
