import assert from 'node:assert/strict';
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

	it('offers nothing where nothing is wrong, or for another kind of action', () => {
		const document = openText('GET /\nCache-Contorl: no-store');
		const wrong = { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } };
		const right = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		assert.equal(codeActions(document, { range: right, context: { diagnostics: [] } }, {}).length, 0);
		assert.equal(codeActions(document, { range: wrong, context: { diagnostics: [], only: ['refactor'] } }, {}).length, 0);
		assert.ok(codeActions(document, { range: wrong, context: { diagnostics: [], only: ['quickfix'] } }, {}).length > 0);
	});
});
