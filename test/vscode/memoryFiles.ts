import * as vscode from 'vscode';

/** Files that are in no folder: what a test is about stands in the test, and no two tests share a name that VS Code keeps a backup of. */
export class MemoryFiles implements vscode.FileSystemProvider {
	readonly #contents = new Map<string, Uint8Array>();
	readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

	write(uri: vscode.Uri, text: string): void {
		this.#contents.set(uri.path, new TextEncoder().encode(text));
	}

	readFile(uri: vscode.Uri): Uint8Array {
		const content = this.#contents.get(uri.path);
		if (!content) {
			throw vscode.FileSystemError.FileNotFound(uri);
		}
		return content;
	}

	writeFile(uri: vscode.Uri, content: Uint8Array): void {
		this.#contents.set(uri.path, content);
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	readDirectory(): [string, vscode.FileType][] {
		return [];
	}

	createDirectory(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}

	delete(uri: vscode.Uri): void {
		this.#contents.delete(uri.path);
	}

	rename(uri: vscode.Uri): never {
		throw vscode.FileSystemError.NoPermissions(uri);
	}
}
