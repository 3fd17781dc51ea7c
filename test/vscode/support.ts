import * as vscode from 'vscode';
import { MemoryFiles } from './memoryFiles';

/** This suite's own: the web worker host has no `node:assert`. */
export function equal<T>(actual: T, expected: T): void {
	if (JSON.stringify(actual) !== JSON.stringify(expected)) {
		throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
	}
}

export function includes(text: string, part: string): void {
	if (!text.includes(part)) {
		throw new Error(`expected ${JSON.stringify(part)} in ${JSON.stringify(text)}`);
	}
}

export interface Cursor {
	readonly document: vscode.TextDocument;
	readonly position: vscode.Position;
}

const extensions = { http: 'http', javascript: 'js', markdown: 'md', typescript: 'ts', typescriptreact: 'tsx' } as const;
export type Language = keyof typeof extensions;

/** Two file systems: one like a folder, one that can only be read, like the past commits that a diff shows. */
const files = { memory: new MemoryFiles(), past: new MemoryFiles() };
vscode.workspace.registerFileSystemProvider('memory', files.memory);
vscode.workspace.registerFileSystemProvider('past', files.past, { isReadonly: true });
let count = 0;

/** A file with a text in which `$0` marks the cursor, in an editor. */
export async function open(language: Language, source: string, scheme: keyof typeof files = 'memory'): Promise<Cursor> {
	const uri = vscode.Uri.from({ scheme, path: `/${++count}.${extensions[language]}` });
	files[scheme].write(uri, source.replace('$0', ''));
	const document = await vscode.workspace.openTextDocument(uri);
	const editor = await vscode.window.showTextDocument(document);
	const position = document.positionAt(Math.max(0, source.indexOf('$0')));
	editor.selection = new vscode.Selection(position, position);
	return { document, position };
}

/** A file of the workspace, in an editor, and a place in it: right behind the first character of `text`. */
export async function inFile(name: string, text: string): Promise<Cursor> {
	const document = await vscode.workspace.openTextDocument(workspaceFile(name));
	await vscode.window.showTextDocument(document);
	return at(document, text);
}

export function at(document: vscode.TextDocument, text: string): Cursor {
	const offset = document.getText().indexOf(text);
	if (offset < 0) {
		throw new Error(`no ${text} in ${document.uri.toString()}`);
	}
	return { document, position: document.positionAt(offset + 1) };
}

export function workspaceFile(name: string): vscode.Uri {
	return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** What HTTPSense says on hover, and what it says it of: `«429»: **429 Too Many Requests** …`. */
export async function hoverText({ document, position }: Cursor): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
	const own = hovers.filter(hover => textOf(hover).startsWith('**'));
	return own.map(hover => `«${document.getText(hover.range)}»: ${textOf(hover)}`).join('\n');
}

function textOf(hover: vscode.Hover): string {
	return hover.contents.map(content => (content as vscode.MarkdownString).value).join('\n');
}

/** The document's text after choosing a completion; the texts of others' extensions do not count. */
export async function afterCompleting({ document, position }: Cursor, label: string): Promise<string> {
	const list = await vscode.commands.executeCommand<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		position,
	);
	const item = list.items.find(({ label: it }) => (typeof it === 'string' ? it : it.label) === label);
	if (!item) {
		const labels = list.items.slice(0, 5).map(({ label: it }) => (typeof it === 'string' ? it : it.label));
		throw new Error(
			`no ${label} among ${list.items.length} (${labels.join(', ')} …)${document.isClosed ? ', and the document is closed' : ''}`,
		);
	}
	const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
	const inserted = typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? label);
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, range ?? new vscode.Range(position, position), inserted);
	await vscode.workspace.applyEdit(edit);
	return document.getText();
}

/** HTTPSense's own diagnostics of a document. */
export function diagnosticsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'httpsense');
}

/** Waits until the diagnostics of a document are as wanted, and says what they are when they never get so. */
export function diagnosticsThat(
	document: vscode.TextDocument,
	areAsWanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
	return new Promise((resolve, reject) => {
		const end = (settle: () => void) => {
			clearTimeout(timer);
			listener.dispose();
			settle();
		};
		const look = () => {
			const found = diagnosticsOf(document);
			if (areAsWanted(found)) {
				end(() => resolve(found));
			}
		};
		const listener = vscode.languages.onDidChangeDiagnostics(look);
		const timer = setTimeout(() => {
			const found = diagnosticsOf(document).map(({ message, severity }) => `${severity}: ${message}`);
			end(() => reject(new Error(`waited in vain; the diagnostics of ${document.uri.toString()} are [${found.join(', ')}]`)));
		}, 15_000);
		look();
	});
}

/** The id of the rule that found it. */
export function ruleOf({ code }: vscode.Diagnostic): string {
	return String(typeof code === 'object' ? code.value : code);
}

export async function closeEditors(): Promise<void> {
	await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
