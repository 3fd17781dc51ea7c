import * as vscode from 'vscode';
import { type BaseLanguageClient, NotificationType } from 'vscode-languageclient';

/** Tells the server which files of custom data other extensions contribute now. */
const customData = new NotificationType<readonly string[]>('httpsense/customData');

/** The files that other extensions list under `contributes.httpsense.customData`, as addresses. */
export function contributedData(): string[] {
	return vscode.extensions.all.flatMap(({ packageJSON, extensionUri }) => {
		const contributed = (packageJSON as { readonly contributes?: { readonly httpsense?: { readonly customData?: unknown } } })
			.contributes?.httpsense?.customData;
		const paths: readonly unknown[] = Array.isArray(contributed) ? contributed : [];
		return paths.filter(path => typeof path === 'string').map(path => vscode.Uri.joinPath(extensionUri, path).toString());
	});
}

/** Reads for the server what only the editor can reach, and tells it what other extensions contribute. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
	let known = contributedData().join('\n');
	return vscode.Disposable.from(
		client.onRequest('httpsense/readFile', async ({ uri }: { readonly uri: string }) => {
			try {
				return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)));
			} catch {
				return null;
			}
		}),
		vscode.extensions.onDidChange(() => {
			const now = contributedData();
			if (now.join('\n') !== known && client.isRunning()) {
				known = now.join('\n');
				void client.sendNotification(customData, now);
			}
		}),
	);
}
