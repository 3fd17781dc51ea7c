import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { Fix } from '../http/syntax';
import { lint, type RuleLevels } from '../rules/lint';
import { diagnosticOf } from './diagnostics';
import { type Document, rangeOf } from './document';

/** The fixes of what is wrong at the range asked for. */
export function codeActions(
	document: Document,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	levels: RuleLevels,
): CodeAction[] {
	if (context.only && !context.only.some(kind => kind === '' || CodeActionKind.QuickFix.startsWith(kind))) {
		return [];
	}
	const from = document.text.offsetAt(range.start);
	const to = document.text.offsetAt(range.end);
	const actions: CodeAction[] = [];
	lint(
		document.http,
		levels,
		(judgement, start) => {
			if (judgement.fixes && start + judgement.at.start <= to && from <= start + judgement.at.end) {
				const diagnostic = diagnosticOf(document, judgement, start);
				actions.push(...judgement.fixes.map(fix => quickFix(document, fix, start, diagnostic)));
			}
		},
		document,
	);
	return actions;
}

function quickFix(document: Document, fix: Fix, start: number, diagnostic: Diagnostic): CodeAction {
	const edits = fix.edits.map(edit => ({ range: rangeOf(document, edit, start), newText: edit.newText }));
	return {
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [diagnostic],
		...(fix.isPreferred && { isPreferred: true }),
		edit: { changes: { [document.uri]: edits } },
	};
}
