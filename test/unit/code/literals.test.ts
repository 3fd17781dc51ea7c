import { strictEqual } from 'node:assert';
import type { SourceText } from '../../../server/src/text';
import { applyEdits, mark, unmark } from '../support';
import { languageOf } from './scanned';

/** The value of the only field line in `text`. */
function valueIn(text: string): SourceText {
	const { sections } = languageOf('typescript').parse(text);
	return sections[0]!.messages[0]!.fieldLines[0]!.valueText!;
}

describe('A literal', () => {
	/** `«…»` marks where the part of the value that reads `part` is written. */
	const positions: readonly (readonly [part: string, text: string])[] = [
		['b', "res.set('A', 'a«b»c')"],
		['b', "res.set('A', '\\'«b»\\'')"],
		["'", "res.set('A', 'a«\\'»b')"],
		['B', "res.set('A', 'a«\\x42»c')"],
		['B', "res.set('A', 'a«\\u0042»c')"],
		['B', "res.set('A', 'a«\\u{42}»c')"],
		['\u{1F600}', "res.set('A', 'a«\\u{1F600}»c')"],
		['a\uFFFCb', 'res.set("A", `«a${ { b: `}${c}` } }b»c`)'],
		['\uFFFC', 'res.set("A", `a«${b}»c`)'],
		['\uFFFC', 'res.set("A", `«${b}»`)'],
		['cd', 'res.set("A", `${a}${b}«cd»`)'],
		['c', 'res.set("A", `${/* } */ "}"}«c»`)'],
		['bc', "res.set('A', 'a«b\\\nc»')"],
		['bc', "res.set('A', 'a«b\\\r\nc»')"],
		['q', "res.set('A', 'a«\\q»')"],
		['x4', "res.set('A', 'a«\\x4»')"],
	];
	for (const [part, text] of positions) {
		it(`knows where ${JSON.stringify(part)} stands in ${text}`, () => {
			const value = valueIn(unmark(text));
			const at = value.text.indexOf(part);
			strictEqual(mark(unmark(text), [value.slice(at, at + part.length)]), text);
		});
	}

	const edits: readonly (readonly [text: string, newText: string, edited: string])[] = [
		["res.set('A', '«b»')", 'c', "res.set('A', 'c')"],
		["res.set('A', '«b»')", '"c"', "res.set('A', '\"c\"')"],
		["res.set('A', '«b»')", "it's", "res.set('A', 'it\\'s')"],
		['res.set("A", "«b»")', '"c"', 'res.set("A", "\\"c\\"")'],
		['res.set("A", "a\\"«b»")', '"c"', 'res.set("A", "a\\"\\"c\\"")'],
		['res.set("A", `«b»`)', '`${c}` $d', 'res.set("A", `\\`\\${c}\\` $d`)'],
		['res.set("A", `${a}«b»`)', '`', 'res.set("A", `${a}\\``)'],
		["res.set('A', '«b»')", 'c\\d\n', "res.set('A', 'c\\\\d\\n')"],
	];
	for (const [text, newText, edited] of edits) {
		it(`${text} changed to ${JSON.stringify(newText)}`, () => {
			const value = valueIn(unmark(text));
			const at = value.text.indexOf('b');
			strictEqual(applyEdits(unmark(text), [value.slice(at, at + 1).replaceWith(newText)]), edited);
		});
	}

	it('without quotes gets them where they are needed', () => {
		const text = "fetch(u, { headers: { Acept: 'b' } })";
		const name = languageOf('typescript').parse(text).sections[0]!.messages[0]!.fieldLines[0]!.nameText;
		strictEqual(applyEdits(text, [name.replaceWith('Accept')]), "fetch(u, { headers: { Accept: 'b' } })");
		strictEqual(applyEdits(text, [name.replaceWith('X-A')]), "fetch(u, { headers: { 'X-A': 'b' } })");
	});

	it('changed as a whole keeps its quotes', () => {
		const text = "res.set('A', `a${b}c\\n`)";
		strictEqual(applyEdits(text, [valueIn(text).replaceWith('d')]), "res.set('A', `d`)");
	});
});
