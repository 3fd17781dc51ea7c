import * as vscode from 'vscode';
import { type BaseLanguageClient, DocumentFormattingRequest, DocumentRangeFormattingRequest } from 'vscode-languageclient';
import { hasOtherFormatter } from './peers';

/** `auto`: as long as no other formatter of these files is installed; or if ours is the one that the user has chosen. */
type Wish = 'auto' | 'on' | 'off';

const selector: vscode.DocumentSelector = { language: 'http' };

/**
 * Formats `.http` files, while that is wanted. Among several formatters VS Code asks, and on saving runs none: so ours is
 * not even there where another one may be meant. It comes and goes with settings and extensions.
 */
export function registerFormatting(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
	let registered: vscode.Disposable | undefined;
	const update = () => {
		if (!isWanted(context.extension.id)) {
			registered?.dispose();
			registered = undefined;
		} else {
			registered ??= register(client);
		}
	};
	context.subscriptions.push(
		vscode.extensions.onDidChange(update),
		vscode.workspace.onDidChangeConfiguration(change => {
			if (change.affectsConfiguration('httpsense.http.formatting') || change.affectsConfiguration('editor.defaultFormatter')) {
				update();
			}
		}),
		{ dispose: () => void registered?.dispose() },
	);
	update();
}

function isWanted(ownId: string): boolean {
	const wish = vscode.workspace.getConfiguration('httpsense').get<Wish>('http.formatting', 'auto');
	const chosen = vscode.workspace.getConfiguration('editor', { languageId: 'http' }).get<string | null>('defaultFormatter');
	return wish === 'on' || (wish !== 'off' && (chosen === ownId || !hasOtherFormatter(ownId)));
}

function register(client: BaseLanguageClient): vscode.Disposable {
	const { code2ProtocolConverter: code, protocol2CodeConverter: protocol } = client;
	return vscode.Disposable.from(
		vscode.languages.registerDocumentFormattingEditProvider(selector, {
			async provideDocumentFormattingEdits(document, options, token) {
				const textDocument = code.asTextDocumentIdentifier(document);
				const params = { textDocument, options: code.asFormattingOptions(options, {}) };
				return protocol.asTextEdits(await client.sendRequest(DocumentFormattingRequest.type, params, token), token);
			},
		}),
		vscode.languages.registerDocumentRangeFormattingEditProvider(selector, {
			async provideDocumentRangeFormattingEdits(document, range, options, token) {
				const textDocument = code.asTextDocumentIdentifier(document);
				const params = { textDocument, range: code.asRange(range), options: code.asFormattingOptions(options, {}) };
				return protocol.asTextEdits(await client.sendRequest(DocumentRangeFormattingRequest.type, params, token), token);
			},
		}),
	);
}
