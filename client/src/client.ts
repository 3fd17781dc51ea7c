import * as vscode from 'vscode';
import {
	type BaseLanguageClient,
	DocumentDiagnosticRequest,
	type LanguageClientOptions,
	type Middleware,
	RevealOutputChannelOn,
	vsdiag,
} from 'vscode-languageclient';
import { registerCommands } from './commands';
import { restarting } from './crash';
import { registerFormatting } from './formatting';
import { contributedData, serveFiles } from './projectFiles';
import { deciding, watchPeers } from './steppingBack';
import { type TypedLine, typedLine } from './typing';

/** Also the prefix of every setting and command. */
export const id = 'httpsense';
export const displayName = 'HTTPSense';

/** Makes the client that talks to the server of this host: a process, or a web worker. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language server and registers the commands. What it gives is the extension's API: where the server runs. */
export async function start<Host extends string>(
	context: vscode.ExtensionContext,
	host: Host,
	create: ClientFactory,
): Promise<{ readonly host: Host }> {
	const log = vscode.window.createOutputChannel(displayName, { log: true });
	const typed = typedLine(document =>
		client.getFeature(DocumentDiagnosticRequest.method).getProvider(document)?.onDidChangeDiagnosticsEmitter.fire(),
	);
	const client = create({
		// Every scheme: a file in a diff, in an archive or on a server is read as often as one on disk.
		documentSelector: languagesOf(context.extension).map(language => ({ language })),
		outputChannel: log,
		// A request that fails is for the log. A server that is gone is told all the same.
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		// Asked for at every start: other extensions come and go.
		initializationOptions: () => ({
			suggestCommand: 'editor.action.triggerSuggest',
			explainCommand: 'httpsense.explainRule',
			saveCommand: 'httpsense.saveProjectFile',
			registersFormatting: true,
			readsFiles: true,
			contributedData: contributedData(),
			timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		}),
		errorHandler: restarting(() => client, log),
		diagnosticPullOptions: { onChange: true },
		middleware: quietly(typed),
	});
	context.subscriptions.push({ dispose: () => client.dispose() }, typed, log, watchPeers(client), serveFiles(client));
	registerCommands(context, client, log);
	await client.start();
	registerFormatting(context, client);
	return { host };
}

/** Shows what is wrong only where it could be mended, and not in the line that is being typed. */
function quietly(typed: TypedLine): Middleware {
	return {
		workspace: deciding,
		async provideDiagnostics(document, previousResultId, token, next) {
			const uri = 'uri' in document ? document.uri : document;
			if (!isWritable(uri)) {
				return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
			}
			const report = await next(document, previousResultId, token);
			const line = typed.in(uri);
			return report?.kind === vsdiag.DocumentDiagnosticReportKind.full && line !== undefined
				? { ...report, items: report.items.filter(({ range }) => range.start.line !== line) }
				: report;
		},
	};
}

/** Whether what is wrong in a document could be mended there: not in a commit, and not in the output of a program. */
function isWritable({ scheme }: vscode.Uri): boolean {
	return scheme === 'untitled' || scheme === 'vscode-notebook-cell' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The languages that start the extension are those it knows. */
function languagesOf({ packageJSON }: vscode.Extension<unknown>): string[] {
	const { activationEvents } = packageJSON as { readonly activationEvents: readonly string[] };
	return activationEvents.map(event => event.replace('onLanguage:', ''));
}
