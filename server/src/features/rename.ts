import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { type Document, rangeOf } from './document';
import { definitionsOf, type Name, nameAt, type Occurrence, occurrencesOf } from './names';

/** What would be renamed at a document offset. Fails where that is not in this file. */
export function prepareRename(document: Document, offset: number): { readonly range: Range; readonly placeholder: string } | undefined {
	const at = nameAt(document, offset);
	if (!at) {
		return undefined;
	}
	if (definitionsOf(document, at.name).length === 0) {
		throw refused(`\`${at.name.text}\` gets its name outside of this file. Rename it there, or define it here first.`);
	}
	return { range: rangeOf(document, at.source, at.start), placeholder: at.name.text };
}

/** The edits that give what is named at a document offset a new name. Fails, in a sentence, where that would break something. */
export function rename(document: Document, offset: number, newName: string): WorkspaceEdit | undefined {
	const at = nameAt(document, offset);
	if (!at || !prepareRename(document, offset)) {
		return undefined;
	}
	const occurrences = occurrencesOf(document, at.name);
	const problem = problemOf(newName, document, at.name, occurrences);
	if (problem) {
		throw refused(problem);
	}
	const edits = occurrences.map(({ source, start }) => {
		const edit = source.replaceWith(newName);
		return { range: rangeOf(document, edit, start), newText: edit.newText };
	});
	return { changes: { [document.uri]: edits } };
}

/** What is wrong with `newName`, in a sentence that says what to do. */
function problemOf(newName: string, document: Document, { kind, text }: Name, occurrences: readonly Occurrence[]): string | undefined {
	const isTitle = occurrences.every(({ definition, use }) => definition?.by === 'title' || use?.kind === 'request');
	if (isTitle) {
		if (newName.trim() !== newName || newName === '' || /[\r\n#]|\(@|\{\{/.test(newName)) {
			return 'A title is one line without `#`, and without space at its ends. Choose another.';
		}
	} else if (!/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*$/u.test(newName)) {
		return `A name is made of letters, digits, \`_\`, \`-\` and \`.\`: ${whatIsWrong(newName)}. Choose another.`;
	}
	const isTaken =
		newName !== text && (['variable', 'request'] as const).some(other => isDefined(document, { kind: other, text: newName }));
	return isTaken ? `\`${newName}\` is already the name of something else in this file. Choose another for this ${kind}.` : undefined;
}

function whatIsWrong(newName: string): string {
	const wrong = /[^\p{L}\p{N}_.-]/u.exec(newName)?.[0];
	if (wrong) {
		return `there is ${/\s/.test(wrong) ? 'a space' : `\`${wrong}\``} in this one`;
	}
	return newName === '' ? 'this one is empty' : 'a point stands between two of the others';
}

function isDefined(document: Document, name: Name): boolean {
	return definitionsOf(document, name).some(({ definition: { by } }) => by !== 'title');
}

/** The editor shows the sentence to the user. */
function refused(sentence: string): ResponseError {
	return new ResponseError(LSPErrorCodes.RequestFailed, sentence.replaceAll('`', '"'));
}
