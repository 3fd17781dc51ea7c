import * as vscode from 'vscode';
import { equal, inFile } from '../support';

interface Manifest {
	readonly activationEvents: readonly string[];
	readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

const extension = () => vscode.extensions.getExtension<{ readonly host: string }>('httpsense.httpsense')!;
const host = 'importScripts' in globalThis ? 'web worker' : 'node';

suite(`HTTPSense in the ${host} extension host of ${vscode.env.appName} ${vscode.version}`, () => {
	test('starts with the first document that can have HTTP in it, in the host it is meant for', async () => {
		const { document } = await inFile('requests.http', 'GET');
		equal(document.languageId, 'http');
		equal((await extension().activate()).host, host);
	});

	test('has a command for every one it lists', async () => {
		const { activationEvents, contributes } = extension().packageJSON as Manifest;
		const known = new Set(await vscode.commands.getCommands(true));
		equal(
			contributes.commands.filter(({ command }) => !known.has(command)),
			[],
		);
		equal(contributes.commands.length > 0 && activationEvents.every(event => event.startsWith('onLanguage:')), true);
	});

	test('tells .http and .rest by their names', async () => {
		for (const name of ['other.http', 'other.rest']) {
			const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: `/${name}` }));
			equal(document.languageId, 'http');
		}
	});
});
