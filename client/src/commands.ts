import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerPages, type ShowPage } from './pages';
import { explain, explainAt, terms } from './requests';

/** What package.json lists under `commands`, and what the server asks for. */
export function registerCommands(context: vscode.ExtensionContext, client: BaseLanguageClient, log: vscode.LogOutputChannel): void {
	const showPage = registerPages(context);
	const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
		'httpsense.lookUp': () => lookUp(client, showPage),
		'httpsense.explainAtCursor': () => explainAtCursor(client, showPage),
		'httpsense.explainRule': id => explainRule(context, String(id), showPage),
		'httpsense.saveProjectFile': address => saveFile(vscode.Uri.parse(String(address), true)),
		'httpsense.restart': () => restart(client),
		'httpsense.showLog': () => log.show(),
	};
	for (const [name, run] of Object.entries(commands)) {
		context.subscriptions.push(vscode.commands.registerCommand(name, run));
	}
}

async function lookUp(client: BaseLanguageClient, showPage: ShowPage): Promise<void> {
	const uri = placeOfWork(client);
	const entries = client
		.sendRequest(terms, { uri })
		.then(found => found.map(entry => ({ label: entry.label, description: entry.description, entry })));
	const picked = await vscode.window.showQuickPick(entries, {
		title: 'HTTPSense: Look Up',
		placeHolder: 'A status code, method, header, directive, media type or authentication scheme',
		matchOnDescription: true,
	});
	const answer = picked && (await client.sendRequest(explain, { uri, id: picked.entry.id }));
	if (answer) {
		await showPage({ title: picked.entry.label, markdown: answer.markdown });
	}
}

/** The file in front, or else one that could be in the first folder: it belongs to the project whose names are meant. */
function placeOfWork(client: BaseLanguageClient): string | undefined {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const uri = vscode.window.activeTextEditor?.document.uri ?? (folder && vscode.Uri.joinPath(folder, 'file'));
	return uri && client.code2ProtocolConverter.asUri(uri);
}

async function explainAtCursor(client: BaseLanguageClient, showPage: ShowPage): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const explanation =
		editor &&
		(await client.sendRequest(explainAt, {
			textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
			position: client.code2ProtocolConverter.asPosition(editor.selection.active),
		}));
	if (explanation) {
		await showPage(explanation);
	} else {
		void vscode.window.showInformationMessage('HTTPSense sees no HTTP at the cursor. Place it on a status code, a header or a value.');
	}
}

/** Shows the page of a rule, which is shipped with the extension. What quick fixes call; no command of the palette. */
async function explainRule({ extensionUri }: vscode.ExtensionContext, id: string, showPage: ShowPage): Promise<void> {
	const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${id}.md`));
	await showPage({ title: id, markdown: new TextDecoder().decode(page) });
}

/** What a quick fix has written there holds only when it is saved. */
async function saveFile(uri: vscode.Uri): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	await document.save();
}

async function restart(client: BaseLanguageClient): Promise<void> {
	if (client.needsStop()) {
		await client.stop();
	}
	await client.start();
}
