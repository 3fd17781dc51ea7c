import * as vscode from 'vscode';
import { closeEditors, diagnosticsThat, equal, includes, inFile, open } from '../support';

suite('Commands', () => {
	teardown(closeEditors);

	test('Explain HTTP at the Cursor opens a page beside the editor', async () => {
		const { document, position } = await inFile('server.ts', '429');
		vscode.window.activeTextEditor!.selection = new vscode.Selection(position, position);
		const opened = pageOpened();
		await vscode.commands.executeCommand('httpsense.explainAtCursor');
		const page = await opened;
		equal(page.uri.path, '/429 Too Many Requests.md');
		includes(page.getText(), '**429 Too Many Requests**');
		equal(vscode.window.tabGroups.all.length, 2);
		equal(
			vscode.window.visibleTextEditors.map(editor => editor.document.uri.path),
			[document.uri.path],
		);
	});

	test('Look Up a Status Code or Header… opens a page for what is chosen', async () => {
		const opened = pageOpened();
		let page: vscode.TextDocument | undefined;
		// The list closes when it loses the focus, which editors may take that are still closing.
		for (let attempt = 0; attempt < 5 && !page; attempt++) {
			const lookUp = vscode.commands.executeCommand('httpsense.lookUp').then(() => undefined);
			page = await accepting(Promise.race([opened, lookUp]));
		}
		includes(page!.getText(), '**');
		equal(page!.uri.path.endsWith('.md'), true);
	});

	test('Restart the Language Server loses nothing', async () => {
		const { document } = await open('http', 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n');
		const before = await diagnosticsThat(document, ({ length }) => length > 0);
		const stopped = diagnosticsThat(document, ({ length }) => length === 0);
		await vscode.commands.executeCommand('httpsense.restart');
		await stopped;
		const after = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(
			after.map(({ message }) => message),
			before.map(({ message }) => message),
		);
	});
});

function pageOpened(): Promise<vscode.TextDocument> {
	return new Promise(resolve => {
		const listener = vscode.workspace.onDidOpenTextDocument(document => {
			if (document.uri.scheme === 'httpsense') {
				listener.dispose();
				resolve(document);
			}
		});
	});
}

/** Takes the first of the list that opens, as often as it needs to have opened: extensions are not told when. */
async function accepting<T>(taken: Promise<T>): Promise<T> {
	const timer = setInterval(() => void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 200);
	try {
		return await taken;
	} finally {
		clearInterval(timer);
	}
}
