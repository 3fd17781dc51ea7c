import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { at, diagnosticsThat, equal, hoverText, includes, inFile, workspaceFile } from './support';

const formatted = 'HTTP/1.1 200 OK\nContent-Type: text/plain\nCache-Contorl: no-store\n';

suite('beside others', () => {
	/** Who else is there. */
	const others = JSON.parse(readFileSync(workspaceFile('peers.json').fsPath, 'utf8')) as readonly string[];
	const peers = others.filter(name => name !== 'http-formatter');
	const isFormatted = !others.includes('http-formatter');
	let document: vscode.TextDocument;

	suiteSetup(async () => {
		await vscode.workspace.fs.writeFile(
			workspaceFile('mixed.http'),
			new TextEncoder().encode('HTTP/1.1 200 OK\ncontent-type:text/plain\nCache-Contorl: no-store\n'),
		);
		({ document } = await inFile('mixed.http', 'HTTP'));
		const found = vscode.extensions.all.filter(({ packageJSON }) => (packageJSON as { version: string }).version === '99.0.0');
		equal(found.map(({ id }) => id.split('.')[1]!).sort(), [...others].sort());
		await Promise.all([...found, vscode.extensions.getExtension('httpsense.httpsense')!].map(extension => extension.activate()));
	});

	test('the language is the same', () => equal(document.languageId, 'http'));

	test('explanations are all shown', async () => {
		const cursor = at(document, 'content-type');
		includes(await hoverText(cursor), '**Content-Type**');
		equal(await of<vscode.Hover[]>('executeHoverProvider', cursor.position).then(all => all.length), 1 + peers.length);
	});

	test('mistakes are found', async () => {
		const [found] = await diagnosticsThat(document, ({ length }) => length > 0);
		equal(document.getText(found!.range), 'Cache-Contorl');
	});

	test('completions are all offered', async () => {
		const { items } = await of<vscode.CompletionList>('executeCompletionItemProvider', new vscode.Position(3, 0));
		const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
		const wanted = ['ETag', ...peers.map(name => `Of-${name}`)];
		equal(labels.filter(label => wanted.includes(label)).sort(), wanted.sort());
	});

	test('the outline is ours, unless others have one', async () => {
		const symbols = await of<vscode.DocumentSymbol[]>('executeDocumentSymbolProvider');
		equal(symbols.map(({ name }) => name).sort(), peers.length === 0 ? ['200 OK'] : peers.map(name => `of ${name}`).sort());
	});

	test('steps back only where others have the same', async () => {
		const text = '@a = 1\n\n###\nGET https://a.example/{{a}}\nAccept: */*\n\n< ./b.json\n';
		await vscode.workspace.fs.writeFile(workspaceFile('names.http'), new TextEncoder().encode(text));
		const { document: named, position } = await inFile('names.http', 'a}}');
		const all = <T>(command: string, ...more: readonly unknown[]) =>
			vscode.commands.executeCommand<readonly T[] | undefined>(`vscode.${command}`, named.uri, ...more);
		const links = (await all<vscode.DocumentLink>('executeLinkProvider')) ?? [];
		const renamed = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
			'vscode.executeDocumentRenameProvider',
			named.uri,
			position,
			'b',
		);
		equal(
			{
				folds: ((await all('executeFoldingRangeProvider')) ?? []).length > 0,
				links: links.some(({ target }) => target?.path.endsWith('b.json')),
				definitions: ((await all('executeDefinitionProvider', position)) ?? []).length,
				renamed: renamed.get(named.uri).length,
			},
			{
				folds: !peers.includes('vscode-httpyac'),
				links: !peers.includes('vscode-httpyac') && !peers.includes('rest-client'),
				definitions: peers.includes('rest-client') ? 0 : 1,
				renamed: 2,
			},
		);
		await inFile('mixed.http', 'HTTP');
	});

	test('formats, unless another one is there for that, or ours is meant to', async () => {
		const untouched = isFormatted ? document.getText() : `# of http-formatter\n${document.getText()}`;
		equal(await afterFormatting(), isFormatted ? formatted : untouched);
		await set({ wish: 'off' });
		equal(await afterFormatting(), untouched);
		await set({ formatter: 'httpsense.httpsense' });
		await vscode.commands.executeCommand('editor.action.formatDocument');
		equal(document.getText(), formatted);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await set({});
		equal(await afterFormatting(), isFormatted ? formatted : untouched);
	});

	if (others.length === 0) {
		test('formats until another one comes, and again when that one goes', async () => {
			const becomes = async (text: string) => {
				while ((await afterFormatting()) !== text) {
					await new Promise(done => setTimeout(done, 50)); // nothing tells when formatters come and go
				}
			};
			await vscode.commands.executeCommand('workbench.extensions.installExtension', workspaceFile('http-formatter.vsix'));
			await becomes(document.getText());
			await vscode.commands.executeCommand('workbench.extensions.uninstallExtension', 'somebody.http-formatter');
			await becomes(formatted);
		});
	}

	for (const [theme, name] of [
		['Default Light Modern', 'light'],
		['Default Dark Modern', 'dark'],
	] as const) {
		test(`what is shown in ${name} is legible`, async () => {
			await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, vscode.ConfigurationTarget.Global);
			await inFile('requests.http', 'POST');
			await vscode.commands.executeCommand('editor.unfoldAll');
			await vscode.commands.executeCommand('outline.focus');
			const open = await picture(name);
			equal([open.contrast > 3, open.colours >= 4], [true, true]);
			await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
			await vscode.commands.executeCommand('editor.foldAll');
			await picture(`${name}-folded`);
			await vscode.commands.executeCommand('editor.unfoldAll');
		});
	}

	function of<T>(command: string, ...more: readonly unknown[]): Thenable<T> {
		return vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, ...more);
	}

	async function afterFormatting(): Promise<string> {
		const options = { tabSize: 4, insertSpaces: true };
		const edits = (await of<vscode.TextEdit[] | undefined>('executeFormatDocumentProvider', options)) ?? [];
		return edits
			.map(({ range, newText }) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText }))
			.sort((a, b) => b.start - a.start || b.end - a.end)
			.reduce((text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end), document.getText());
	}
});

async function read(name: string): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)));
}

interface FormattingSettings {
	readonly wish?: string;
	readonly formatter?: string;
}

/** Writes the settings of the workspace, and waits until they hold: other settings may change at the same time. */
async function set({ wish, formatter }: FormattingSettings): Promise<void> {
	const settings = { 'httpsense.http.formatting': wish, '[http]': formatter && { 'editor.defaultFormatter': formatter } };
	const changed = new Promise<void>(done => {
		const listener = vscode.workspace.onDidChangeConfiguration(() => {
			const ours = vscode.workspace.getConfiguration('httpsense').inspect('http.formatting');
			const editors = vscode.workspace.getConfiguration('editor', { languageId: 'http' }).inspect('defaultFormatter');
			if (ours?.workspaceValue === wish && editors?.workspaceLanguageValue === formatter) {
				listener.dispose();
				done();
			}
		});
	});
	await vscode.workspace.fs.writeFile(workspaceFile('.vscode/settings.json'), new TextEncoder().encode(JSON.stringify(settings)));
	await changed;
}

interface Seen {
	readonly colours: number;
	readonly contrast: number;
}

/** Has the script that drives the window take a picture, and gives what it saw. */
async function picture(name: string): Promise<Seen> {
	const answer = workspaceFile('seen.json');
	console.log(`[picture] ${name}`);
	for (;;) {
		try {
			const seen = JSON.parse(await read('seen.json')) as Seen;
			await vscode.workspace.fs.delete(answer);
			return seen;
		} catch {
			await new Promise(done => setTimeout(done, 50)); // it is not written yet; nothing tells when
		}
	}
}
