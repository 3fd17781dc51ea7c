import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, type Middleware, RevealOutputChannelOn, vsdiag } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { restarting } from './crash';
import { registerFormatting } from './formatting';

/** Also the prefix of every setting and command. */
export const id = 'httpsense';
export const displayName = 'HTTPSense';

/** A test of this repository checks that package.json activates the extension on exactly these. */
export const languages = ['http', 'javascript', 'javascriptreact', 'markdown', 'typescript', 'typescriptreact'] as const;

/** Makes the client that talks to the server of this host: a process, or a web worker. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language server and registers the commands. What it gives is the extension's API: where the server runs. */
export async function start<Host extends string>(
	context: vscode.ExtensionContext,
	host: Host,
	create: ClientFactory,
): Promise<{ readonly host: Host }> {
	const log = vscode.window.createOutputChannel(displayName, { log: true });
	const client = create({
		// Every scheme: a file in a diff, in an archive or on a server is read as often as one on disk.
		documentSelector: languages.map(language => ({ language })),
		outputChannel: log,
		// A request that fails is for the log. A server that is gone is told all the same.
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		initializationOptions: { suggestCommand: 'editor.action.triggerSuggest', registersFormatting: true },
		errorHandler: restarting(() => client, log),
		diagnosticPullOptions: { onChange: true },
		middleware,
	});
	context.subscriptions.push({ dispose: () => client.dispose() }, log);
	registerCommands(context, client, log);
	await client.start();
	registerFormatting(context, client);
	return { host };
}

const middleware: Middleware = {
	provideDiagnostics: (document, previousResultId, token, next) =>
		isWritable('uri' in document ? document.uri : document)
			? next(document, previousResultId, token)
			: { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] },
};

/** Whether what is wrong in a document could be mended there: not in a commit, and not in the output of a program. */
function isWritable({ scheme }: vscode.Uri): boolean {
	return scheme === 'untitled' || scheme === 'vscode-notebook-cell' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
