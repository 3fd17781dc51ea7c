import * as vscode from 'vscode';
import { at, closeEditors, diagnosticsOf, diagnosticsThat, equal, hoverText, includes, inFile, open } from '../support';

suite('Explaining', () => {
	suiteTeardown(closeEditors);

	test('a status code in a .http file', async () => {
		includes(await hoverText(await inFile('requests.http', '429')), '«429»: **429 Too Many Requests**');
	});
	test('a status code in TypeScript', async () => {
		includes(await hoverText(await inFile('server.ts', '429')), '«429»: **429 Too Many Requests**');
	});
	test('a header in TypeScript', async () => {
		includes(await hoverText(await inFile('server.ts', 'Retry-After')), '«Retry-After»: **Retry-After**');
	});
	test('a directive and a comparison in TSX, but no number in its text', async () => {
		includes(await hoverText(await inFile('Orders.tsx', 'no-cache')), '«no-cache»: **no-cache**');
		includes(await hoverText(await inFile('Orders.tsx', '429 ?')), '«429»: **429 Too Many Requests**');
		equal(await hoverText(await inFile('Orders.tsx', '429<')), '');
	});
	test('an http fence in Markdown', async () => {
		includes(await hoverText(await inFile('notes.md', '503')), '«503»: **503 Service Unavailable**');
	});
	test('inline code in Markdown', async () => {
		includes(await hoverText(await inFile('notes.md', '429')), '**429 Too Many Requests**');
	});
	test('nothing where there is no HTTP', async () => {
		equal(await hoverText(await open('typescript', 'const year = 20$000;')), '');
	});

	test('in a notebook', async () => {
		const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, "new Response('', { status: 429 });", 'javascript');
		const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
		await vscode.window.showNotebookDocument(notebook);
		includes(await hoverText(at(notebook.cellAt(0).document, '429')), '«429»: **429 Too Many Requests**');
	});

	test('what can only be read, without finding fault with it', async () => {
		const text = 'HTTP/1.1 429 Too Many Requests\nCache-Contorl: no-store\n';
		const { document: read } = await open('http', text, 'past');
		includes(await hoverText(at(read, '429')), '«429»: **429 Too Many Requests**');
		// The other is opened beside it: of what nobody sees, nothing is asked.
		await vscode.window.showTextDocument(read, vscode.ViewColumn.Beside);
		const { document: written } = await open('http', text);
		await diagnosticsThat(written, found => found.length > 0);
		equal(isVisible(read), true);
		equal(diagnosticsOf(read), []);
	});
});

function isVisible(document: vscode.TextDocument): boolean {
	return vscode.window.visibleTextEditors.some(editor => editor.document === document);
}
