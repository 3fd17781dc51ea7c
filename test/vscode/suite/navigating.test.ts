import * as vscode from 'vscode';
import { closeEditors, equal, hoverText, includes, open, workspaceFile } from '../support';

const source = '@host = a.example\n\n### Log in\n# @name login\nPOST https://{{host}}/login\n\nHTTP/1.1 200 OK\nDate: x\n';

suite('Navigating', () => {
	suiteTeardown(closeEditors);

	test('the outline lists requests, answers and variables', async () => {
		const { document } = await open('http', source);
		equal(await outlineOf(document), ['@host', 'POST https://{{host}}/login > 200 OK']);
	});

	test('sections and messages fold', async () => {
		const { document } = await open('http', source);
		const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
		equal(
			folds.map(({ start, end }) => `${start}–${end}`),
			['2–7', '6–7'],
		);
	});

	test('a variable says its value and is renamed everywhere', async () => {
		const { document, position } = await open('http', source.replace('{{host', '{{ho$0st'));
		includes(await hoverText({ document, position }), '«host»: **host** — variable of this file');
		const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			'vscode.executeDocumentRenameProvider',
			document.uri,
			position,
			'server',
		);
		await vscode.workspace.applyEdit(edit);
		equal(document.getText(), source.replaceAll('host', 'server'));
	});

	test('what settings leave to others steps back, and comes back', async () => {
		const { document, position } = await open('http', source.replace('{{host', '{{ho$0st'));
		const definitions = async () =>
			(await vscode.commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', document.uri, position)).length;
		equal([(await outlineOf(document)).length, await definitions()], [2, 1]);
		await withSettings({ 'httpsense.http.symbols': 'off', 'httpsense.http.variables': 'off' }, () =>
			until(async () => (await outlineOf(document)).length === 0 && (await definitions()) === 0),
		);
		await until(async () => (await outlineOf(document)).length === 2 && (await definitions()) === 1);
	});
});

/** What the outline shows, a line for each that nothing is below of. */
async function outlineOf({ uri }: vscode.TextDocument): Promise<string[]> {
	const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
	const paths = ({ name, children }: vscode.DocumentSymbol): string[] =>
		children.length > 0 ? children.flatMap(paths).map(below => `${name} > ${below}`) : [name];
	return (symbols ?? []).flatMap(paths);
}

/** Does something while the workspace has the settings given, and no others. */
async function withSettings(settings: object, action: () => Promise<void>): Promise<void> {
	const file = workspaceFile('.vscode/settings.json');
	const before = await vscode.workspace.fs.readFile(file).then(
		bytes => bytes,
		() => new TextEncoder().encode('{}'),
	);
	await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(settings)));
	try {
		await action();
	} finally {
		await vscode.workspace.fs.writeFile(file, before);
	}
}

/** The server hears of a change of settings after this host does, and no event of VS Code's tells when it has. */
async function until(holds: () => Promise<boolean>): Promise<void> {
	while (!(await holds())) {
		await new Promise(done => setTimeout(done, 50));
	}
}
