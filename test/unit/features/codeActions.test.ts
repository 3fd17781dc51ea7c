import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { codeActions } from '../../../server/src/features/codeActions';
import { diagnostics } from '../../../server/src/features/diagnostics';
import { applyEdits, openText } from '../support';

describe('code actions', () => {
	const cases: readonly [name: string, language: string, before: string, title: string, after: string][] = [
		['a misspelled header', 'http', 'GET /\nCache-Contorl: no-store', 'Change to `Cache-Control`', 'GET /\nCache-Control: no-store'],
		[
			'a misspelled header in code',
			'typescript',
			"res.setHeader('Cache-Contorl', 'no-store')",
			'Change to `Cache-Control`',
			"res.setHeader('Cache-Control', 'no-store')",
		],
		[
			'an unquoted ETag in a double-quoted literal',
			'typescript',
			'res.setHeader("ETag", "abc")',
			'Change to `"abc"`',
			'res.setHeader("ETag", "\\"abc\\"")',
		],
		[
			'an unquoted ETag in a single-quoted literal',
			'typescript',
			"res.setHeader('ETag', 'abc')",
			'Change to `"abc"`',
			"res.setHeader('ETag', '\"abc\"')",
		],
		[
			'a body without blank line in a quoted fence',
			'markdown',
			'> ```http\n> POST / HTTP/1.1\n> Host: a\n> {"a": 1}\n> ```',
			'Insert an empty line',
			'> ```http\n> POST / HTTP/1.1\n> Host: a\n> \n> {"a": 1}\n> ```',
		],
		['a phrase, by changing it', 'http', 'HTTP/1.1 200 Created\n', 'Change the phrase to "OK"', 'HTTP/1.1 200 OK\n'],
		['a phrase, by changing the code', 'http', 'HTTP/1.1 200 Created\n', 'Change the code to 201', 'HTTP/1.1 201 Created\n'],
	];

	for (const [name, language, before, title, after] of cases) {
		it(`mends ${name}`, () => {
			const document = openText(before, language);
			const actions = diagnostics(document, {}).flatMap(({ range }) =>
				codeActions(document, { range, context: { diagnostics: [] } }, {}),
			);
			const action = actions.find(candidate => candidate.title === title);
			assert.ok(action, `${title} is not offered, but ${actions.map(candidate => candidate.title).join(', ')}`);
			const edits = action.edit!.changes![document.uri]!;
			const spans = edits.map(({ range, newText }) => ({
				start: document.text.offsetAt(range.start),
				end: document.text.offsetAt(range.end),
				newText,
			}));
			assert.equal(applyEdits(before, spans), after);
		});
	}

	/** The text after the action called `title`, asked for at the first finding, was applied. */
	function after(before: string, title: string, language = 'http', only?: string[]): string {
		const document = openText(before, language);
		const [first] = diagnostics(document, {});
		const context = { diagnostics: [], ...(only && { only }) };
		const actions = codeActions(document, { range: first!.range, context }, {});
		const action = actions.find(candidate => candidate.title === title);
		assert.ok(action, `${title} is not offered, but ${actions.map(candidate => candidate.title).join(', ')}`);
		const edits = action.edit!.changes![document.uri]!.map(({ range, newText }) => ({
			start: document.text.offsetAt(range.start),
			end: document.text.offsetAt(range.end),
			newText,
		}));
		return applyEdits(before, edits);
	}

	it('mends all of a kind in the file', () =>
		assert.equal(
			after(
				'GET /\nCache-Contorl: no-store\n\n###\nGET /\nAccpet: */*\nCache-Control: no-sotre',
				'Fix all `header/misspelled` in this file',
			),
			'GET /\nCache-Control: no-store\n\n###\nGET /\nAccept: */*\nCache-Control: no-sotre',
		));

	it('mends all that is safe, when asked for that', () => {
		const before = 'GET /\nCache-Contorl: no-store\n\n###\nGET /\nAccpet: */*\nCache-Control: no-sotre';
		const mended = 'GET /\nCache-Control: no-store\n\n###\nGET /\nAccept: */*\nCache-Control: no-store';
		for (const kind of ['source.fixAll.httpsense', 'source.fixAll', 'source']) {
			assert.equal(after(before, 'Fix all that HTTPSense can fix', 'http', [kind]), mended, kind);
		}
	});

	const silenced: readonly [where: string, language: string, before: string, title: string, after: string][] = [
		[
			'a line of a file',
			'http',
			'GET /\nCache-Contorl: no-store',
			'Silence `header/misspelled` here',
			'GET /\n# httpsense-disable-next-line header/misspelled\nCache-Contorl: no-store',
		],
		[
			'a file with other line breaks',
			'http',
			'GET /\r\nCache-Contorl: no-store',
			'Silence `header/misspelled` in this file',
			'# httpsense-disable header/misspelled\r\nGET /\r\nCache-Contorl: no-store',
		],
		[
			'a fence in a list',
			'markdown',
			'- a\n  ```http\n  GET /\n  Cache-Contorl: no-store\n  ```',
			'Silence `header/misspelled` here',
			'- a\n  <!-- httpsense-disable-next-line header/misspelled -->\n  ```http\n  GET /\n  Cache-Contorl: no-store\n  ```',
		],
		[
			'a quoted fence',
			'markdown',
			'> ```http\n> GET /\n> Cache-Contorl: no-store\n> ```',
			'Silence `header/misspelled` here',
			'> <!-- httpsense-disable-next-line header/misspelled -->\n> ```http\n> GET /\n> Cache-Contorl: no-store\n> ```',
		],
		[
			'a block',
			'asciidoc',
			'[source,http]\n----\nGET /\nCache-Contorl: no-store\n----',
			'Silence `header/misspelled` here',
			'// httpsense-disable-next-line header/misspelled\n[source,http]\n----\nGET /\nCache-Contorl: no-store\n----',
		],
		[
			'Markdown with front matter',
			'markdown',
			'---\ntitle: a\n---\n\n```http\nGET /\nCache-Contorl: no-store\n```',
			'Silence `header/misspelled` in this file',
			'---\ntitle: a\n---\n<!-- httpsense-disable header/misspelled -->\n\n```http\nGET /\nCache-Contorl: no-store\n```',
		],
		[
			'a script',
			'javascript',
			"#!/usr/bin/env node\nres.setHeader('Cache-Contorl', 'no-store');",
			'Silence `header/misspelled` in this file',
			"#!/usr/bin/env node\n// httpsense-disable header/misspelled\nres.setHeader('Cache-Contorl', 'no-store');",
		],
		[
			'a line of code',
			'typescript',
			"{\n\tres.setHeader('Cache-Contorl', 'no-store');\n}",
			'Silence `header/misspelled` here',
			"{\n\t// httpsense-disable-next-line header/misspelled\n\tres.setHeader('Cache-Contorl', 'no-store');\n}",
		],
	];
	for (const [where, language, before, title, expected] of silenced) {
		it(`silences in ${where}`, () => {
			assert.equal(after(before, title, language), expected);
			assert.deepEqual(diagnostics(openText(expected, language), {}), []);
		});
	}

	it('explains a rule, for a client that has a command for it', () => {
		const document = openText('GET /\nCache-Contorl: no-store');
		const [{ range }] = diagnostics(document, {}) as [Diagnostic];
		const actions = codeActions(document, { range, context: { diagnostics: [] } }, {}, { explainCommand: 'explain' });
		assert.deepEqual(actions.at(-1)!.command, {
			title: 'Explain `header/misspelled`',
			command: 'explain',
			arguments: ['header/misspelled'],
		});
	});

	it('offers nothing where nothing is wrong, or for another kind of action', () => {
		const document = openText('GET /\nCache-Contorl: no-store');
		const wrong = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
		const right = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		assert.equal(codeActions(document, { range: right, context: { diagnostics: [] } }, {}).length, 0);
		assert.equal(codeActions(document, { range: wrong, context: { diagnostics: [], only: ['refactor'] } }, {}).length, 0);
		assert.ok(codeActions(document, { range: wrong, context: { diagnostics: [], only: ['quickfix'] } }, {}).length > 0);
	});
});
