import { type CodeAction, CodeActionKind, type Diagnostic, type TextDocumentEdit, type CreateFile } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Added, adding } from '../project/edit';
import type { Judgement } from '../rules/lint';

/** Where the project says what it agreed on: a file with a text, or one that does not exist yet. */
export interface ProjectTarget {
	readonly uri: string;
	readonly text?: string | undefined;
	/** The client's command that saves it. */
	readonly saveCommand?: string | undefined;
}

/** Rules that find a name nobody knows, and the list of the project file it could be added to. */
const lists: Readonly<Record<string, readonly [list: string, what: string]>> = {
	'header/unknown': ['headers', 'headers'],
	'header/misspelled': ['headers', 'headers'],
	'message/method-unknown': ['methods', 'methods'],
	'message/method-misspelled': ['methods', 'methods'],
	'status/unknown-code': ['statusCodes', 'status codes'],
	'content-type/misspelled': ['mediaTypes', 'media types'],
	'content-type/unregistered': ['mediaTypes', 'media types'],
	'auth/unknown-scheme': ['authSchemes', 'authentication schemes'],
	'auth/misspelled-scheme': ['authSchemes', 'authentication schemes'],
};

/** Actions that have the whole project agree on something: that a name is known, or that a rule is off. */
export function projectActions({ rule, at }: Judgement, target: ProjectTarget, diagnostic: Diagnostic): CodeAction[] {
	const [list, what] = lists[rule.id] ?? [];
	const entry = list === 'statusCodes' ? { code: Number(at.text) } : { name: at.text };
	const silence = action(`Turn off \`${rule.id}\` in this project`, target, ['rules', rule.id], 'off', diagnostic);
	return list === undefined ? silence : [...action(`Add \`${at.text}\` to known ${what}`, target, [list], entry, diagnostic), ...silence];
}

/** None where the file has to be mended first. */
function action(
	title: string,
	{ uri, text, saveCommand }: ProjectTarget,
	path: readonly [list: string, name?: string],
	value: Added,
	diagnostic: Diagnostic,
): CodeAction[] {
	const added = adding(text ?? '', path, value);
	if (!added) {
		return [];
	}
	const old = TextDocument.create(uri, 'jsonc', 0, text ?? '');
	const range = { start: old.positionAt(added.start), end: old.positionAt(added.end) };
	const edit: TextDocumentEdit = { textDocument: { uri, version: null }, edits: [{ range, newText: added.newText }] };
	const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } };
	const documentChanges = text === undefined ? [create, edit] : [edit];
	const command = saveCommand === undefined ? {} : { command: { title, command: saveCommand, arguments: [uri] } };
	return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { documentChanges }, ...command }];
}
