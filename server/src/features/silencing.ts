import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { Judgement } from '../rules/lint';
import { type Document, sectionAt } from './document';

/** Actions that silence a finding by a comment: where it stands, and in the whole file. */
export function silencing(document: Document, { rule, at }: Judgement, start: number, diagnostic: Diagnostic): CodeAction[] {
	const line = lineToSilence(document, start + at.start);
	return [
		...(line === undefined ? [] : [action(`Silence \`${rule.id}\` here`, insertAbove(document, line, `disable-next-line ${rule.id}`))]),
		action(`Silence \`${rule.id}\` in this file`, insertAbove(document, firstLine(document), `disable ${rule.id}`)),
	];

	function action(title: string, edit: TextEdit): CodeAction {
		return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: { changes: { [document.uri]: [edit] } } };
	}
}

/** The line that a comment can stand above, to speak of `offset`; none in content, of which it would become a part. */
function lineToSilence(document: Document, offset: number): number | undefined {
	const { line } = document.text.positionAt(offset);
	switch (document.text.languageId) {
		case 'http':
			return isInContent(document, offset) ? undefined : line;
		case 'markdown':
		case 'asciidoc':
			return lineOfBlock(document, offset);
		default:
			return line;
	}
}

function isInContent({ http }: Document, offset: number): boolean {
	const found = sectionAt(http, offset);
	return found?.section.messages.some(({ content }) => content && content.start <= offset - found.start) ?? false;
}

/** Where the fence or block starts that is a section of its own; of a block, its attributes and title stand in front. */
function lineOfBlock(document: Document, offset: number): number | undefined {
	const found = sectionAt(document.http, offset);
	let line = found && document.text.positionAt(found.start).line;
	while (line !== undefined && line > 0 && document.text.languageId === 'asciidoc' && /^(?:\[|\.\S)/.test(textOf(document, line - 1))) {
		line--;
	}
	return line;
}

function textOf({ text }: Document, line: number): string {
	return text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}

/** Behind what must come first: the front matter of Markdown, the line that names a script's interpreter. */
function firstLine(document: Document): number {
	const first = textOf(document, 0);
	if (document.text.languageId === 'markdown' && /^---\s*$/.test(first)) {
		for (let line = 1; line < document.text.lineCount; line++) {
			if (/^---\s*$/.test(textOf(document, line))) {
				return line + 1;
			}
		}
	}
	return first.startsWith('#!') ? 1 : 0;
}

/** Indented, and in Markdown quoted, as the line is. */
function insertAbove(document: Document, line: number, directive: string): TextEdit {
	const position = { line, character: 0 };
	const front = /^[ \t>]*/.exec(textOf(document, line))![0];
	const ending = document.text.getText().includes('\r\n') ? '\r\n' : '\n';
	return {
		range: { start: position, end: position },
		newText: `${front}${commented(document.text.languageId, `httpsense-${directive}`)}${ending}`,
	};
}

function commented(languageId: string, directive: string): string {
	switch (languageId) {
		case 'http':
			return `# ${directive}`;
		case 'markdown':
			return `<!-- ${directive} -->`;
		default:
			return `// ${directive}`;
	}
}
