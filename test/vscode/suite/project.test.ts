import * as vscode from 'vscode';
import {
	afterCompleting,
	at,
	closeEditors,
	type Cursor,
	diagnosticsThat,
	equal,
	hoverText,
	includes,
	ruleOf,
	workspaceFile,
} from '../support';

suite('Projects', () => {
	const config = workspaceFile('httpsense.config.json');
	const data = workspaceFile('more.http-data.json');
	const requests = workspaceFile('project.http');
	const mistaken = workspaceFile('mistaken.http');

	setup(() => write(requests, 'GET https://a.example/\nX-Thing: one\n\n'));
	teardown(async () => {
		await closeEditors();
		for (const file of [config, data, requests, mistaken]) {
			await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
		}
	});

	test('explain and offer what their file adds, and follow it', async () => {
		await write(data, '{"headers": [{"name": "X-Other", "description": "Another."}]}');
		await write(config, '{"headers": [{"name": "X-Thing", "description": "First."}], "customData": ["more.http-data.json"]}');
		const cursor = await show(requests, 'X-Thing');
		await hoverThat(cursor, text => text.includes('First.'));
		const end = { document: cursor.document, position: new vscode.Position(2, 0) };
		includes(await afterCompleting(end, 'X-Other'), '\nX-Other: ');

		await write(config, '{"headers": [{"name": "X-Thing", "description": "Second."}]}');
		await hoverThat(cursor, text => text.includes('Second.'));
		await vscode.workspace.fs.delete(config);
		await hoverThat(cursor, text => text.includes('custom header'));
	});

	test('tell in their file what is wrong with it', async () => {
		await write(config, '{\n\t"rules": { "cookie": "loud" }\n}');
		await show(requests, 'X-Thing');
		const document = await vscode.workspace.openTextDocument(config);
		const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(document.getText(found!.range), '"loud"');
		includes(found!.message, 'error, warning, information, hint, off');
		await vscode.workspace.fs.delete(config);
		equal(await diagnosticsThat(document, ({ length }) => length === 0), []);
	});

	test('get a file when a header is added to what is known', async () => {
		await write(mistaken, 'GET https://a.example/\nCache-Contorl: one\n');
		const { document } = await show(mistaken, 'Cache-Contorl');
		const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(ruleOf(found!), 'header/misspelled');
		const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			'vscode.executeCodeActionProvider',
			document.uri,
			found!.range,
		);
		const action = actions.find(({ title }) => title === 'Add `Cache-Contorl` to known headers');
		await vscode.workspace.applyEdit(action!.edit!);
		await vscode.commands.executeCommand(action!.command!.command, ...(action!.command!.arguments as unknown[]));
		equal(JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(config))), { headers: [{ name: 'Cache-Contorl' }] });
		equal(await diagnosticsThat(document, ({ length }) => length === 0), []);
	});
});

function write(uri: vscode.Uri, text: string): Thenable<void> {
	return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function show(uri: vscode.Uri, text: string): Promise<Cursor> {
	const document = await vscode.workspace.openTextDocument(uri);
	await vscode.window.showTextDocument(document);
	return at(document, text);
}

/** Hovers again until it says what is wanted: nothing tells when a changed file has been read. */
async function hoverThat(cursor: Cursor, isAsWanted: (text: string) => boolean): Promise<void> {
	const end = Date.now() + 15_000;
	for (let text = ''; !isAsWanted((text = await hoverText(cursor))); await new Promise(resolve => setTimeout(resolve, 50))) {
		if (Date.now() > end) {
			throw new Error(`waited in vain; the hover is ${JSON.stringify(text)}`);
		}
	}
}
