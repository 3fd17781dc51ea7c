import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { atCursor } from '../support';

describe('selection ranges', () => {
	const file = '### A\nGET /a\nHost: b\nCache-Control: max-age=$060, no-store\n\nbody\n\n###\nGET /b\n';
	const cases: readonly (readonly [name: string, language: string, source: string, expected: readonly string[]])[] = [
		[
			'from a number to the file',
			'http',
			file,
			[
				'60',
				'max-age=60',
				'max-age=60, no-store',
				'Cache-Control: max-age=60, no-store',
				'Host: b\nCache-Control: max-age=60, no-store',
				'GET /a\nHost: b\nCache-Control: max-age=60, no-store\n\nbody',
				'### A\nGET /a\nHost: b\nCache-Control: max-age=60, no-store\n\nbody\n\n',
				file.replace('$0', ''),
			],
		],
		['from a method', 'http', 'G$0ET /a HTTP/1.1\nHost: b', ['GET', 'GET /a HTTP/1.1', 'GET /a HTTP/1.1\nHost: b']],
		[
			'from a variable',
			'http',
			'GET /{{ a$0.b }}/c\n',
			['a.b', ' a.b ', '{{ a.b }}', '/{{ a.b }}/c', 'GET /{{ a.b }}/c', 'GET /{{ a.b }}/c\n'],
		],
		['from a body', 'http', 'POST /\n\na\nb$0\n', ['a\nb', 'POST /\n\na\nb', 'POST /\n\na\nb\n']],
		[
			'in a fence',
			'markdown',
			'# A\n\n```http\nGET /\nAccept: $0*/*\n```\n\ntext\n',
			[
				'*/*',
				'Accept: */*',
				'GET /\nAccept: */*',
				'```http\nGET /\nAccept: */*\n```\n',
				'# A\n\n```http\nGET /\nAccept: */*\n```\n\ntext\n',
			],
		],
	];

	for (const [name, language, source, expected] of cases) {
		it(`grow ${name}`, () => {
			const { document, offset } = atCursor(source, language);
			const texts: string[] = [];
			for (let range: SelectionRange | undefined = at(document, offset); range; range = range.parent) {
				texts.push(document.text.getText(range.range));
			}
			assert.deepEqual(texts, expected);
		});
	}

	it('leave source code and prose to others', () => {
		for (const [source, language] of [
			['res.status(4$004)', 'typescript'],
			['Some `4$004` text', 'markdown'],
		] as const) {
			const { document, offset } = atCursor(source, language);
			assert.equal(at(document, offset), undefined);
		}
	});

	function at(document: ReturnType<typeof atCursor>['document'], offset: number): SelectionRange | undefined {
		return selectionRanges(document, [document.text.positionAt(offset)])?.[0];
	}
});
