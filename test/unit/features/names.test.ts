import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import { definition } from '../../../server/src/features/definition';
import { nameCompletion } from '../../../server/src/features/nameCompletion';
import { nameHover } from '../../../server/src/features/nameHover';
import { references } from '../../../server/src/features/references';
import { prepareRename, rename } from '../../../server/src/features/rename';
import { applyEdits, atCursor, mark, openText, unmark } from '../support';
import { editor } from './editor';

/** All places where something is named, marked; `$0` at any of them finds them all. */
const named: readonly (readonly [name: string, source: string])[] = [
	['a variable', '@«host» = a.example\n@x = https://{{«host»}}\nGET {{«host»}}/host\nHost: {{ «host» }}\n\n{"a": "{{«host»}}"}'],
	['a variable set late', '@«a» := 1\nGET /{{«a»}}'],
	['a variable of two sections', '@«a» = 1\nGET /{{«a»}}\n###\n@«a» = 2\nGET /{{«a»}}'],
	['a variable for all files', '@«global.a» = 1\nGET /{{$«global.a»}}/{{«global.a»}}/{{a}}'],
	['a variable with a hyphen', '@«a-b» = 1\n@a = 2\nGET /{{«a-b»}}'],
	['a variable in an expression', '@«a» = 1\nGET /{{ «a» + b.a["a"] }}/{{b[«a»]}}/{{«a».length}}'],
	['a variable in a call', '@«a» = 1\nGET /{{$processEnv %«a»}}/{{$dotenv a}}/{{%«a»}}'],
	['a variable of the environment', 'GET /{{«a»}}/{{ «a» }}'],
	['a variable a script sets', 'GET /\n\n> {% client.global.set("«a»", 1); %}\n###\nGET /{{«a»}}\n\n> {% client.global.get("«a»") %}'],
	['a variable that is exported', '{{\n  exports.«a» = 1;\n}}\nGET /{{«a»}}'],
	['a variable asked for', '# @prompt «a» Your name\nGET /{{«a»}}'],
	['a request', '# @name «one»\nPOST /\n###\n# @ref «one»\nrun #«one»\nGET /{{«one».response.body.$.one}}/{{one2}}/{{«one».id}}'],
	['a request in other words', '// @name = «one»\nPOST /\n###\n// @forceRef «one»\nrun #«one» (@a=1)\nGET /'],
	['a request by its title', '### «Log in»\nPOST /\n###\nrun #«Log in»\nGET /Log in'],
	['a request and a variable of one name', '@a = 1\n# @name «a»\nPOST /\n###\nGET /{{«a».response.status}}/{{a}}'],
];

const spansOf = (marked: string): { start: number; end: number }[] =>
	[...marked.matchAll(/«|»/g)].reduce<{ start: number; end: number }[]>((spans, { index, 0: sign }, i) => {
		const at = index - i;
		return sign === '«' ? [...spans, { start: at, end: at }] : [...spans.slice(0, -1), { start: spans.at(-1)!.start, end: at }];
	}, []);

describe('names', () => {
	for (const [name, marked] of named) {
		it(`finds ${name}, from each of its places`, () => {
			const document = openText(unmark(marked));
			for (const { start, end } of spansOf(marked)) {
				for (const offset of [start, end]) {
					assert.equal(markedAt(document.text.getText(), references(document, offset, true)), marked);
				}
			}
		});
	}

	it('takes nothing else for a name', () => {
		for (const source of [
			'GET /{{"a$0"}}',
			'GET /{{$gu$0id}}',
			'GET /{{a.b$0}}',
			'### Tit$0le\nGET /',
			'# te$0xt\nGET /',
			'GET /{{1$0}}',
		]) {
			const { document, offset } = atCursor(source);
			assert.equal(references(document, offset, true), undefined, source);
		}
	});

	it('leaves definitions out of references if not asked for', () => {
		const { document, offset } = atCursor('@a$0 = 1\nGET /{{a}}');
		assert.equal(markedAt(document.text.getText(), references(document, offset, false)), '@a = 1\nGET /{{«a»}}');
	});

	const goto: readonly (readonly [name: string, source: string, expected: string])[] = [
		['a variable', '@a = 1\nGET /{{$0a}}', '@«a» = 1\nGET /{{a}}'],
		['each definition', '@a = 1\nGET /{{$0a}}\n###\n@a = 2', '@«a» = 1\nGET /{{a}}\n###\n@«a» = 2'],
		['a request', '# @name a\nGET /\n###\nGET /{{a$0.response.body}}', '# @name «a»\nGET /\n###\nGET /{{a.response.body}}'],
		['nothing outside of the file', 'GET /{{$0a}}', 'GET /{{a}}'],
	];

	for (const [name, source, expected] of goto) {
		it(`goes to ${name}`, () => {
			const { document, offset } = atCursor(source);
			assert.equal(markedAt(document.text.getText(), definition(document, offset)), expected);
		});
	}

	it('finds the same after edits elsewhere', () => {
		const { document, offset } = atCursor('@a = 1\n\n###\nGET /{{$0a}}\n');
		assert.equal(references(document, offset, true)?.length, 2);
		assert.equal(document.http.sections[0]!.structure, document.http.sections[0]!.structure, 'structure is kept');
	});

	function markedAt(text: string, locations: readonly Location[] | undefined): string {
		const document = openText(text);
		return mark(
			text,
			(locations ?? []).map(({ range }) => ({ start: document.text.offsetAt(range.start), end: document.text.offsetAt(range.end) })),
		);
	}
});

describe('renaming', () => {
	const cases: readonly (readonly [name: string, before: string, newName: string, after: string])[] = [
		['a variable', '@a = 1\n@b = {{a}}\nGET /{{$0a}}/{{a.x}}/a', 'c-d', '@c-d = 1\n@b = {{c-d}}\nGET /{{c-d}}/{{c-d.x}}/a'],
		[
			'a request',
			'# @name a$0\nGET /\n###\n# @ref a\nGET /{{a.response.body}}',
			'b',
			'# @name b\nGET /\n###\n# @ref b\nGET /{{b.response.body}}',
		],
		['a title', '### Log in\nGET /\n###\nrun #Log$0 in', 'Sign in', '### Sign in\nGET /\n###\nrun #Sign in'],
		['a global variable', '@global.a = 1\nGET /{{$gl$0obal.a}}', 'global.b', '@global.b = 1\nGET /{{$global.b}}'],
		['to the same', '@a$0 = 1', 'a', '@a = 1'],
	];

	for (const [name, before, newName, after] of cases) {
		it(`changes ${name}`, () => {
			const { document, offset } = atCursor(before);
			const { text } = document;
			const edits = rename(document, offset, newName)!.changes![document.uri]!.map(edit => ({
				start: text.offsetAt(edit.range.start),
				end: text.offsetAt(edit.range.end),
				newText: edit.newText,
			}));
			assert.equal(applyEdits(text.getText(), edits), after);
		});
	}

	const refused: readonly (readonly [source: string, newName: string, message: string])[] = [
		['@a$0 = 1', 'b c', 'A name is made of letters, digits, "_", "-" and ".": there is a space in this one. Choose another.'],
		['@a$0 = 1', 'b=', 'A name is made of letters, digits, "_", "-" and ".": there is "=" in this one. Choose another.'],
		['@a$0 = 1', '', 'A name is made of letters, digits, "_", "-" and ".": this one is empty. Choose another.'],
		[
			'@a$0 = 1',
			'b.',
			'A name is made of letters, digits, "_", "-" and ".": a point stands between two of the others. Choose another.',
		],
		['@a$0 = 1\n@b = 2', 'b', '"b" is already the name of something else in this file. Choose another for this variable.'],
		['@a$0 = 1\n# @name b\nGET /', 'b', '"b" is already the name of something else in this file. Choose another for this variable.'],
		['### A\nGET /\n###\nrun #A$0', 'B ', 'A title is one line without "#", and without space at its ends. Choose another.'],
		['GET /{{$0a}}', 'b', '"a" gets its name outside of this file. Rename it there, or define it here first.'],
	];

	for (const [source, newName, message] of refused) {
		it(`refuses ${JSON.stringify(newName)} in ${JSON.stringify(source)}`, () => {
			const { document, offset } = atCursor(source);
			assert.throws(() => rename(document, offset, newName), { message });
		});
	}

	it('says what it would rename, and nothing where there is no name', () => {
		const { document, offset } = atCursor('@host = a\nGET /{{ho$0st}}');
		assert.deepEqual(prepareRename(document, offset), {
			range: { start: { line: 1, character: 7 }, end: { line: 1, character: 11 } },
			placeholder: 'host',
		});
		assert.equal(prepareRename(document, 10), undefined);
	});
});

describe('the hover of names', () => {
	const cases: readonly (readonly [name: string, language: string, source: string, expected: string])[] = [
		['a variable', 'http', '@a = b c\nGET /{{$0a}}', '{{«a»}} → **a** — variable of this file, line 1\n\n`b c`'],
		[
			'a variable of variables',
			'http',
			'@a = {{b}}/{{ c }}\n@b = 1\nGET /{{$0a}}',
			'{{«a»}} → **a** — variable of this file, line 1\n\n`{{b}}/{{ c }}`\n\nHere: `1/{{ c }}`',
		],
		['a variable of itself', 'http', '@a = {{a}}\nGET /{{$0a}}', '{{«a»}} → **a** — variable of this file, line 1\n\n`{{a}}`'],
		[
			'a variable defined twice',
			'http',
			'@a = 1\n@a =\nGET /{{$0a}}',
			'{{«a»}} → **a** — variable of this file, lines 1, 2\n\n- line 1: `1`\n- line 2: empty',
		],
		['a variable set by a script', 'http', '> {% client.global.set("a", 1) %}\nGET /{{$0a}}', 'line 1\n\nset by a script'],
		['a variable asked for', 'http', '# @prompt a\nGET /{{$0a}}', 'line 1\n\nasked for when the request is sent'],
		[
			'a request',
			'http',
			'# @name a\nPOST https://a.example\n###\nGET /{{$0a.response.body}}',
			'{{«a».response.body}} → **a** — request of this file, line 1\n\n`POST https://a.example`',
		],
		[
			'a variable in a fence',
			'markdown',
			'> ```http\n> @a = 1\n> GET /{{$0a}}\n> ```',
			'{{«a»}}\n> ``` → **a** — variable of this file, line 2\n\n`1`',
		],
		['nothing of the environment', 'http', 'GET /{{$0a}}', '—'],
	];

	for (const [name, language, source, expected] of cases) {
		it(`tells ${name}`, () => {
			const { document, offset } = atCursor(source, language);
			const { text } = document;
			const hover = nameHover(document, offset, editor);
			const span = hover && { start: text.offsetAt(hover.range!.start), end: text.offsetAt(hover.range!.end) };
			const shown = hover ? `${mark(text.getText(), [span!])} → ${(hover.contents as { value: string }).value}` : '—';
			assert.ok(shown.includes(expected), shown);
		});
	}
});

describe('the completion of names', () => {
	const cases: readonly (readonly [name: string, source: string, label: string, after: string])[] = [
		['a variable in empty braces', '@host = a\nGET /{{$0}}/b', 'host', '@host = a\nGET /{{host}}/b'],
		['a variable in place of another', '@host = a\nGET /{{ h$0x }}', 'host', '@host = a\nGET /{{ host }}'],
		['a variable in braces not closed yet', '@host = a\nGET /{{ho$0', 'host', '@host = a\nGET /{{host}}'],
		['a request', '# @name one\nGET /\n###\nGET /\nX: {{$0}}', 'one', '# @name one\nGET /\n###\nGET /\nX: {{one}}'],
		['a variable of another section', 'POST /\n\n{"a": "{{$0}}"}\n###\n@a = 1', 'a', 'POST /\n\n{"a": "{{a}}"}\n###\n@a = 1'],
		['no title', '### One\nGET /{{$0}}', 'One', 'One is not offered'],
		['nothing outside of braces', '@a = 1\nGET /$0', 'a', 'a is not offered'],
		['nothing in quotes', '@a = 1\nGET /{{"$0"}}', 'a', 'a is not offered'],
	];

	for (const [name, source, label, after] of cases) {
		it(`offers ${name}`, () => {
			const { document, offset } = atCursor(source);
			const item = nameCompletion(document, offset)?.items.find(candidate => candidate.label === label);
			const { text } = document;
			if (!item) {
				assert.equal(`${label} is not offered`, after);
				return;
			}
			const { range, newText } = item.textEdit as { range: Location['range']; newText: string };
			assert.equal(
				applyEdits(text.getText(), [{ start: text.offsetAt(range.start), end: text.offsetAt(range.end), newText }]),
				after,
			);
		});
	}
});
