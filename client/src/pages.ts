import * as vscode from 'vscode';
import type { Explanation } from './requests';

export type ShowPage = (page: Explanation) => Promise<void>;

const scheme = 'httpsense';

/** Explanations as documents that can only be read. They are kept: a preview asks again when its tab is shown again. */
export function registerPages(context: vscode.ExtensionContext): ShowPage {
	const texts = new Map<string, string>();
	const changed = new vscode.EventEmitter<vscode.Uri>();
	context.subscriptions.push(
		changed,
		vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: changed.event,
			provideTextDocumentContent: uri => texts.get(uri.toString()),
		}),
	);
	return async ({ title, markdown }) => {
		// The tab is named after the last part of the path: a slash in a media type must not end one.
		const uri = vscode.Uri.from({ scheme, path: `/${title.replaceAll('/', '\u2215')}.md` });
		texts.set(uri.toString(), markdown);
		changed.fire(uri);
		await show(uri);
	};
}

/** Beside the editor, as VS Code's Markdown preview where there is one. */
async function show(uri: vscode.Uri): Promise<void> {
	const preview = 'markdown.showPreviewToSide';
	if ((await vscode.commands.getCommands(true)).includes(preview)) {
		await vscode.commands.executeCommand(preview, uri);
	} else {
		const document = await vscode.workspace.openTextDocument(uri);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
	}
}
