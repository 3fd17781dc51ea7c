import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { codeActions, fixAllKind } from '../../server/src/features/codeActions';
import type { Document } from '../../server/src/features/document';
import { rules } from '../../server/src/rules/index.generated';
import { type Judgement, lint, type RuleLevels } from '../../server/src/rules/lint';
import type { Edit, Span } from '../../server/src/text';
import { applyEdits, openText, unmark } from '../unit/support';

/** What is found where a rule has been obeyed, louder than a hint, and why that is as it should be. */
interface Exception {
	readonly rule: string;
	readonly then: string;
	readonly why: string;
}

const readOnlyNow = 'What was meant did nothing as long as it was not written right: now it does, and is judged.';

const exceptions: readonly Exception[] = [
	{ rule: 'csp/double-quoted', then: 'csp/unsafe-inline', why: readOnlyNow },
	{ rule: 'csp/unquoted-keyword', then: 'csp/unsafe-inline', why: readOnlyNow },
	{ rule: 'csp/invalid-source', then: 'csp/unsafe-inline', why: readOnlyNow },
	{ rule: 'csp/invalid-source', then: 'csp/wildcard', why: readOnlyNow },
	{ rule: 'cache-control/misspelled', then: 'cache-control/conflict', why: readOnlyNow },
	{
		rule: 'content-disposition/unquoted-filename',
		then: 'content-disposition/filename-non-ascii',
		why: 'Once the name stands in quotes, it is read, and is to be written in ASCII.',
	},
	{
		rule: 'status/reason-mismatch',
		then: 'status/created-without-location',
		why: 'If the phrase was what was meant, the new code asks for more, which only people can know.',
	},
	{
		rule: 'status/reason-mismatch',
		then: 'status/unauthorized-without-challenge',
		why: 'If the phrase was what was meant, the new code asks for more, which only people can know.',
	},
];

interface Text {
	readonly text: string;
	readonly language: string;
}

interface Found {
	readonly judgement: Judgement;
	/** Its edits, like the place itself, count in the document. */
	readonly fixes: readonly { readonly title: string; readonly edits: readonly Edit[] }[];
}

interface Checked {
	readonly document: Document;
	readonly found: readonly Found[];
}

/** Off are none, because what is off can be put on. */
const levels: RuleLevels = Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint']));

/** How the same stands elsewhere. Only files for HTTP clients can be written so. */
const places: readonly { readonly where: string; readonly write: (text: Text) => Text }[] = [
	{ where: 'where they are shown', write: text => text },
	{ where: 'between other requests, in lines as Windows ends them', write: ifHttp('http', amongOthers) },
	{ where: 'in a fence in a quote in a list', write: ifHttp('markdown', quoted) },
];

describe('fixes', function () {
	this.timeout(20_000);
	const used = new Set<Exception>();

	for (const { where, write } of places) {
		it(`mend what they are offered for, and break nothing, ${where}`, () => {
			const all = texts().map(write);
			ok(all.length > 1_000);
			deepEqual(
				all.flatMap(text => wrongFixes(text, used)),
				[],
			);
		});
	}

	it('mend all that can be mended, and break nothing, if made all at once', () => {
		deepEqual(
			texts().flatMap(text => wrongAtOnce(text, used)),
			[],
		);
	});

	it('have no exceptions that nothing needs', () => {
		deepEqual(
			exceptions.filter(exception => !used.has(exception)),
			[],
		);
	});
});

/** What goes wrong with each fix of each finding, if it is the only one that is made. */
function wrongFixes({ text, language }: Text, used: Set<Exception>): string[] {
	const before = check(text, language);
	return before.found.flatMap(({ judgement: { rule }, fixes }) =>
		fixes.flatMap(({ title, edits }) => {
			const mended = applyEdits(text, edits);
			const after = check(mended, language);
			const wrong = [
				...(count(after, rule.id) < count(before, rule.id) ? [] : ['it is still there']),
				...newIn(after, before).filter(then => then !== rule.id && !isException(then, [rule.id], used)),
				...changedMessages(before.document, after.document, edits),
				...(areApart(edits) ? [] : ['two edits in one place']),
			];
			return wrong.length === 0 ? [] : [`${rule.id}: ${title}: ${wrong.join(', ')}\n${text}\n=>\n${mended}`];
		}),
	);
}

/** In the order of the text: where two insert at the same place, editors do not agree which is the first. */
function areApart(edits: readonly Edit[]): boolean {
	return edits.every(({ start }, i) => i === 0 || (edits[i - 1]!.start < start && edits[i - 1]!.end <= start));
}

/** The same, if an editor makes all that are right in nearly every case, as often as there are any. */
function wrongAtOnce({ text, language }: Text, used: Set<Exception>): string[] {
	const before = check(text, language);
	let now = before;
	for (let round = 0; round < 4; round++) {
		const edits = safeEdits(now.document);
		if (edits.length === 0) {
			const mended = before.found.map(({ judgement }) => judgement.rule.id);
			const wrong = newIn(now, before).filter(then => !isException(then, mended, used));
			return wrong.length === 0 ? [] : [`${wrong.join(', ')}\n${text}\n=>\n${now.document.text.getText()}`];
		}
		now = check(TextDocument.applyEdits(now.document.text, edits), language);
	}
	return [`There is always more to mend:\n${text}\n=>\n${now.document.text.getText()}`];
}

function safeEdits(document: Document): TextEdit[] {
	const range = { start: document.text.positionAt(0), end: document.text.positionAt(Infinity) };
	const actions = codeActions(document, { range, context: { diagnostics: [], only: [fixAllKind] } }, levels);
	return actions.flatMap(({ edit }) => edit?.changes?.[document.uri] ?? []);
}

function isException(then: string, mended: readonly string[], used: Set<Exception>): boolean {
	const exception = exceptions.find(it => it.then === then && mended.includes(it.rule));
	if (exception) {
		used.add(exception);
	}
	return exception !== undefined;
}

function check(text: string, language: string): Checked {
	const document = openText(text, language);
	const found: Found[] = [];
	const see = (judgement: Judgement, start: number): void => {
		const fixes = (judgement.fixes ?? []).map(({ title, edits }) => ({
			title,
			edits: edits.map(edit => ({ start: start + edit.start, end: start + edit.end, newText: edit.newText })),
		}));
		found.push({ judgement, fixes });
	};
	lint(document.http, levels, see, { suppressions: document.suppressions });
	return { document, found };
}

/** The rules of which there is more than before, louder than a hint. */
function newIn(after: Checked, before: Checked): string[] {
	const louder = ({ found }: Checked): string[] =>
		found.filter(({ judgement }) => judgement.severity !== 'hint').map(({ judgement }) => judgement.rule.id);
	const earlier = louder(before);
	const later = louder(after);
	const times = (ids: readonly string[], id: string): number => ids.filter(other => other === id).length;
	return [...new Set(later)].filter(id => times(later, id) > times(earlier, id));
}

function count({ found }: Checked, id: string): number {
	return found.filter(({ judgement }) => judgement.rule.id === id).length;
}

/** There are as many messages as before, and all start lines that the edits have not touched are the same. */
function changedMessages(before: Document, after: Document, edits: readonly Edit[]): string[] {
	const earlier = startLines(before);
	const later = startLines(after);
	const isSame = ({ text, start, end }: StartLine, i: number): boolean =>
		text === later[i]?.text || edits.some(edit => edit.start <= end && start <= edit.end);
	return earlier.length === later.length && earlier.every(isSame) ? [] : ['other messages are read'];
}

interface StartLine extends Span {
	readonly text: string;
}

function startLines({ http: { sections, starts } }: Document): StartLine[] {
	return sections.flatMap(({ messages }, i) =>
		messages.map(({ startLine }) => ({
			text: startLine?.text ?? '',
			start: starts[i]! + (startLine?.start ?? 0),
			end: starts[i]! + (startLine?.end ?? 0),
		})),
	);
}

function ifHttp(language: string, write: (text: string) => string): (text: Text) => Text {
	return text => (text.language === 'http' ? { text: write(text.text), language } : text);
}

function amongOthers(text: string): string {
	return `GET https://a.example\n\n### next\n${text}\n\n### last\nGET https://a.example\n`.replaceAll('\n', '\r\n');
}

function quoted(text: string): string {
	const lines = ['```http', ...text.split('\n'), '```'];
	return `- It says:\n\n${lines.map(line => `  > ${line}\n`).join('')}\nAnd that is all.\n`;
}

/** The bad examples of all rules, and mistakes as people make them. */
function texts(): Text[] {
	const examples = rules.flatMap(rule => rule.examples.flatMap(example => ('bad' in example ? [example] : [])));
	return [...examples.map(({ bad, language = 'http' }) => ({ text: unmark(bad), language })), ...mistakes()];
}

const folder = 'test/fixtures/mistakes';

function mistakes(): Text[] {
	const files = readdirSync(folder).filter(name => name.endsWith('.txt'));
	return files.flatMap(file => readFileSync(`${folder}/${file}`, 'utf8').split(/^@@ /m).slice(1)).map(mistake);
}

function mistake(block: string): Text {
	const cut = block.indexOf('\n');
	const [, language = 'http'] = block.slice(0, cut).trim().split(/\s+/);
	return { language, text: unmark(block.slice(cut + 1).replace(/\n\n?$/, '')) };
}
