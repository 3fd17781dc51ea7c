import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { at, diagnosticsThat, equal, hoverText, includes, inFile, workspaceFile } from './support';

const formatted = 'HTTP/1.1 200 OK\nContent-Type: text/plain\nCache-Contorl: no-store\n';

suite('beside others', () => {
	/** Who else is there. */
	const peers = JSON.parse(readFileSync(workspaceFile('peers.json').fsPath, 'utf8')) as readonly string[];
	let document: vscode.TextDocument;

	suiteSetup(async () => {
		await vscode.workspace.fs.writeFile(
			workspaceFile('mixed.http'),
			new TextEncoder().encode('HTTP/1.1 200 OK\ncontent-type:text/plain\nCache-Contorl: no-store\n'),
		);
		({ document } = await inFile('mixed.http', 'HTTP'));
		const others = vscode.extensions.all.filter(({ packageJSON }) => (packageJSON as { version: string }).version === '99.0.0');
		equal(others.map(({ id }) => id.split('.')[1]!).sort(), [...peers].sort());
		await Promise.all([...others, vscode.extensions.getExtension('httpsense.httpsense')!].map(extension => extension.activate()));
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

	test('formats, unless another one may be meant to, or ours is', async () => {
		const byPeer = peers.includes('kulala');
		const untouched = byPeer ? `# of kulala\n${document.getText()}` : document.getText();
		equal(await afterFormatting(), peers.length === 0 ? formatted : untouched);
		await set({ 'httpsense.http.formatting': 'off' });
		equal(await afterFormatting(), untouched);
		await set({ '[http]': { 'editor.defaultFormatter': 'httpsense.httpsense' } });
		await vscode.commands.executeCommand('editor.action.formatDocument');
		equal(document.getText(), formatted);
		await vscode.commands.executeCommand('workbench.action.files.revert');
		await set({});
		equal(await afterFormatting(), peers.length === 0 ? formatted : untouched);
	});

	if (peers.length === 0) {
		test('formats until another one comes, and again when that one goes', async () => {
			const becomes = async (text: string) => {
				while ((await afterFormatting()) !== text) {
					await new Promise(done => setTimeout(done, 50)); // nothing tells when formatters come and go
				}
			};
			await vscode.commands.executeCommand('workbench.extensions.installExtension', workspaceFile('rest-client.vsix'));
			await becomes(document.getText());
			await vscode.commands.executeCommand('workbench.extensions.uninstallExtension', 'humao.rest-client');
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

/** Writes the settings of the workspace, and waits until they hold. */
async function set(settings: object): Promise<void> {
	const changed = new Promise<void>(done => {
		const listener = vscode.workspace.onDidChangeConfiguration(() => {
			listener.dispose();
			done();
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
