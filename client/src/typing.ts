import * as vscode from 'vscode';

/** The line that somebody is typing in: what is wrong there may be right when it is finished. */
export interface TypedLine {
	/** Its number, if it is in that document. */
	in(uri: vscode.Uri): number | undefined;
	dispose(): void;
}

/** Follows the line that is being typed. Calls `left` when it no longer is: the cursor went elsewhere, or the file was saved. */
export function typedLine(left: (document: vscode.TextDocument) => void): TypedLine {
	let typed: { readonly document: vscode.TextDocument; readonly line: number } | undefined;

	function leave(): void {
		if (typed) {
			const { document } = typed;
			typed = undefined;
			left(document);
		}
	}

	const listeners = vscode.Disposable.from(
		vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
			const [change] = contentChanges;
			if (change && document === vscode.window.activeTextEditor?.document) {
				typed = isTyping(contentChanges) ? { document, line: change.range.start.line } : undefined;
			}
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
			if (typed && (textEditor.document !== typed.document || selections[0]?.active.line !== typed.line)) {
				leave();
			}
		}),
		vscode.window.onDidChangeActiveTextEditor(leave),
		vscode.workspace.onDidSaveTextDocument(leave),
	);
	return {
		in: uri => (typed?.document.uri.toString() === uri.toString() ? typed.line : undefined),
		dispose: () => void listeners.dispose(),
	};
}

/** One change within one line. A line break ends the line, and what is pasted in many places was not typed. */
function isTyping(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
	const [change, ...others] = changes;
	return change !== undefined && others.length === 0 && change.range.isSingleLine && !change.text.includes('\n');
}
