import * as vscode from 'vscode';
import { closeEditors, diagnosticsThat, equal, includes, inFile, open, workspaceFile } from '../support';

suite('Mending', () => {
	suiteTeardown(closeEditors);

	for (const [language, bad, fixed, fault] of [
		['http', 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n', 'HTTP/1.1 200 OK\nCache-Control: no-store\n', 'Cache-Contorl'],
		[
			'typescript',
			"response.setHeader('Cache-Contorl', 'no-store');\n",
			"response.setHeader('Cache-Control', 'no-store');\n",
			'Cache-Contorl',
		],
		[
			'markdown',
			'```http\nHTTP/1.1 200 OK\nCache-Contorl: no-store\n```\n',
			'```http\nHTTP/1.1 200 OK\nCache-Control: no-store\n```\n',
			'Cache-Contorl',
		],
	] as const) {
		test(`a misspelled header in ${language}`, async () => {
			const { document } = await open(language, bad);
			const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
			equal(document.getText(found!.range), fault);
			includes(found!.message, 'Cache-Control');
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				document.uri,
				found!.range,
			);
			const fix = actions.find(({ edit, title }) => edit && title.includes('Cache-Control'));
			await vscode.workspace.applyEdit(fix!.edit!);
			equal(document.getText(), fixed);
			equal(await diagnosticsThat(document, ({ length }) => length === 0), []);
		});
	}

	test('all that is safe, when a file is saved', async () => {
		const settings = vscode.workspace.getConfiguration('editor', { languageId: 'http' });
		const set = (value: object | undefined) => settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
		const file = workspaceFile('saved.http');
		await vscode.workspace.fs.writeFile(
			file,
			new TextEncoder().encode('GET https://a.example/\nAccpet: */*\nCache-Contorl: no-store\n'),
		);
		const { document } = await inFile('saved.http', 'Accpet');
		await diagnosticsThat(document, ({ length }) => length === 2);
		await set({ 'source.fixAll.httpsense': 'explicit' });
		try {
			await vscode.commands.executeCommand('workbench.action.files.save');
			equal(document.getText(), 'GET https://a.example/\nAccept: */*\nCache-Control: no-store\n');
		} finally {
			await set(undefined);
			await vscode.workspace.fs.delete(document.uri);
		}
	});

	for (const [language, text, silenced] of [
		[
			'http',
			'HTTP/1.1 200 OK\nCache-Contorl: no-store\n',
			'HTTP/1.1 200 OK\n# httpsense-disable-next-line header/misspelled\nCache-Contorl: no-store\n',
		],
		[
			'markdown',
			'```http\nHTTP/1.1 200 OK\nCache-Contorl: no-store\n```\n',
			'<!-- httpsense-disable-next-line header/misspelled -->\n```http\nHTTP/1.1 200 OK\nCache-Contorl: no-store\n```\n',
		],
	] as const) {
		test(`nothing that a comment silences, in ${language}`, async () => {
			const { document } = await open(language, text);
			const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				'vscode.executeCodeActionProvider',
				document.uri,
				found!.range,
			);
			await vscode.workspace.applyEdit(actions.find(({ title }) => title === 'Silence `header/misspelled` here')!.edit!);
			equal(document.getText(), silenced);
			equal(await diagnosticsThat(document, ({ length }) => length === 0), []);
		});
	}

	test('finds what is wrong in what was never saved', async () => {
		const document = await vscode.workspace.openTextDocument({
			language: 'http',
			content: 'HTTP/1.1 200 OK\nCache-Contorl: no-store\n',
		});
		await vscode.window.showTextDocument(document);
		const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(document.getText(found!.range), 'Cache-Contorl');
	});

	test('finds what is wrong in a notebook', async () => {
		const cell = new vscode.NotebookCellData(
			vscode.NotebookCellKind.Code,
			"new Headers({ 'Cache-Contorl': 'no-store' });",
			'javascript',
		);
		const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
		await vscode.window.showNotebookDocument(notebook);
		const { document } = notebook.cellAt(0);
		const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(document.getText(found!.range), 'Cache-Contorl');
	});

	test('finds what is wrong while it is written, and forgets it when it is closed', async () => {
		const { document } = await open('http', 'HTTP/1.1 200 OK\nCache-Control: no-store\n');
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(1, 6, 1, 13), 'Contorl');
		await vscode.workspace.applyEdit(edit);
		await diagnosticsThat(document, found =>
			found.some(({ range }) => document.getText(range) === '-Contorl' || document.getText(range) === 'Cache-Contorl'),
		);
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
		await diagnosticsThat(document, ({ length }) => length === 0);
	});
});
