import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { Additions } from '../http/additions';
import type { Fix } from '../http/syntax';
import type { Judgement, RuleLevels } from '../rules/lint';
import type { ClientAbilities } from './client';
import { diagnosticOf } from './diagnostics';
import { type Document, rangeOf } from './document';
import { type Judged, judgementsOf } from './judgements';
import { projectActions, type ProjectTarget } from './projectActions';
import { silencing } from './silencing';

/** Mends all that can be mended safely; editors offer to do so on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.httpsense`;

/** The fixes of what is wrong at the range asked for, and what else can be done about it; or all safe fixes at once. */
export function codeActions(
	document: Document,
	{ range, context }: Pick<CodeActionParams, 'range' | 'context'>,
	levels: RuleLevels,
	surroundings: Surroundings = {},
): CodeAction[] {
	const isWanted = (kind: string): boolean =>
		!context.only || context.only.some(only => only === '' || `${kind}.`.startsWith(`${only}.`));
	const all = judgementsOf(document, levels, surroundings);
	const actions = isWanted(CodeActionKind.QuickFix) ? quickFixes(document, range, all, surroundings) : [];
	// Asked for by its kind only: in the menu, it would stand beside every fix.
	return context.only && isWanted(fixAllKind) ? [...actions, ...fixAll(document, all)] : actions;
}

/** What decides which actions there are, besides the text. */
export interface Surroundings extends Pick<ClientAbilities, 'explainCommand'> {
	/** What the project knows besides what everybody knows. */
	readonly additions?: Additions;
	/** Where it could say more, if the client can write there. */
	readonly target?: ProjectTarget | undefined;
}

/** What mends one finding, then what mends all like it, then what else can be done. */
function quickFixes(
	document: Document,
	range: CodeActionParams['range'],
	all: readonly Judged[],
	{ explainCommand, target }: Surroundings,
): CodeAction[] {
	const from = document.text.offsetAt(range.start);
	const to = document.text.offsetAt(range.end);
	const here = all.filter(({ judgement: { at }, start }) => start + at.start <= to && from <= start + at.end);
	const withDiagnostics = here.map(found => ({ ...found, diagnostic: diagnosticOf(document, found.judgement, found.start) }));
	return [
		...withDiagnostics.flatMap(({ judgement: { fixes = [] }, start, diagnostic }) =>
			fixes.map(fix => quickFix(document, fix, start, diagnostic)),
		),
		...withDiagnostics.flatMap(({ judgement, diagnostic }) => fixAllOf(document, judgement, all, diagnostic)),
		...withDiagnostics.flatMap(({ judgement, start, diagnostic }) => silencing(document, judgement, start, diagnostic)),
		...(target ? withDiagnostics.flatMap(({ judgement, diagnostic }) => projectActions(judgement, target, diagnostic)) : []),
		...(explainCommand === undefined
			? []
			: withDiagnostics.map(({ judgement: { rule }, diagnostic }) => explain(rule.id, diagnostic, explainCommand))),
	];
}

function quickFix(document: Document, fix: Fix, start: number, diagnostic: Diagnostic): CodeAction {
	return {
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [diagnostic],
		...(fix.isPreferred && { isPreferred: true }),
		edit: { changes: { [document.uri]: editsOf(document, fix, start) } },
	};
}

/** Only where there are more of them. */
function fixAllOf(document: Document, { rule }: Judgement, all: readonly Judged[], diagnostic: Diagnostic): CodeAction[] {
	const alike = all.filter(({ judgement }) => judgement.rule === rule && judgement.fixes?.some(({ isPreferred }) => isPreferred));
	const edits = safeEdits(document, alike);
	const title = `Fix all \`${rule.id}\` in this file`;
	return alike.length < 2
		? []
		: [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes: { [document.uri]: edits } } }];
}

function fixAll(document: Document, all: readonly Judged[]): CodeAction[] {
	const edits = safeEdits(document, all);
	return edits.length === 0
		? []
		: [{ title: 'Fix all that HTTPSense can fix', kind: fixAllKind, edit: { changes: { [document.uri]: edits } } }];
}

/** The edits of all preferred fixes; of two that touch the same place, those of the first. */
function safeEdits(document: Document, all: readonly Judged[]): TextEdit[] {
	const edits: TextEdit[] = [];
	let taken: (readonly [from: number, to: number])[] = [];
	let section = 0;
	for (const { judgement, start } of all) {
		if (start !== section) {
			// Sections do not overlap.
			[taken, section] = [[], start];
		}
		const fix = judgement.fixes?.find(({ isPreferred }) => isPreferred);
		const spans = fix?.edits.map(edit => [start + edit.start, start + edit.end] as const) ?? [];
		if (fix && !spans.some(([from, to]) => taken.some(([start, end]) => from <= end && start <= to))) {
			taken.push(...spans);
			edits.push(...editsOf(document, fix, start));
		}
	}
	return edits;
}

function editsOf(document: Document, { edits }: Fix, start: number): TextEdit[] {
	return edits.map(edit => ({ range: rangeOf(document, edit, start), newText: edit.newText }));
}

function explain(id: string, diagnostic: Diagnostic, command: string): CodeAction {
	const title = `Explain \`${id}\``;
	return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title, command, arguments: [id] } };
}
