import assert from 'node:assert/strict';
import { type DocumentSymbol, type Range, ResponseError } from 'vscode-languageserver';
import { definition } from '../../../server/src/features/definition';
import type { Document } from '../../../server/src/features/document';
import { documentHighlights } from '../../../server/src/features/documentHighlights';
import { documentLinks } from '../../../server/src/features/documentLinks';
import { documentSymbols } from '../../../server/src/features/documentSymbols';
import { foldingRanges } from '../../../server/src/features/foldingRanges';
import { nameCompletion } from '../../../server/src/features/nameCompletion';
import { nameHover } from '../../../server/src/features/nameHover';
import { references } from '../../../server/src/features/references';
import { rename } from '../../../server/src/features/rename';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { random } from '../languages/random';
import { openText } from '../support';
import { editor } from './editor';

const pieces = [
	...[
		'\n',
		'\n\n',
		'\r\n',
		' ',
		'\t',
		'\uFEFF',
		'### ',
		'###\n',
		'a',
		'{{',
		'}}',
		'{{a}}',
		'{{a.response.body}}',
		'{{$a b}}',
		'@',
		'@a = {{a}}\n',
	],
	...[
		'# @name a\n',
		'# @ref a\n',
		'// @prompt a\n',
		'/*',
		'*/',
		'< {%\n',
		'%}',
		'> {%',
		'exports.a = 1',
		'\n}}\n',
		'import ',
		'run #a\n',
		'< ./a\n',
	],
	...[
		'>> a\n',
		'GET /{{a}}\n',
		'GET',
		'GET / HTTP/1.1\n',
		'HTTP/1.1 200 OK\n',
		'Accept: a\n',
		'  ?a=b\n',
		'Host:',
		' : ',
		'curl a\n',
		'{"a": [\n  1\n]}\n',
	],
	...[
		'Content-Type: multipart/form-data; boundary=b\n\n--b\n',
		'--b\n',
		'--b--\n',
		'Content-Disposition: form-data; name="a"\n',
		'Content-Type: message/http\n\n',
	],
];

describe('any text', () => {
	const next = random(7);
	for (const language of ['http', 'markdown']) {
		it(`makes no feature fail, in ${language}`, () => {
			for (let i = 0; i < 80; i++) {
				const parts = Array.from({ length: next(30) }, () => pieces[next(pieces.length)]!);
				const text =
					language === 'http' ? parts.join('') : `> \`\`\`http\n> ${parts.join('').replaceAll('\n', '\n> ')}\n> \`\`\`\n`;
				const document = openText(text, language);
				try {
					askAll(document, next(text.length + 1));
				} catch (error) {
					throw new Error(JSON.stringify(text), { cause: error });
				}
			}
		});
	}

	function askAll(document: Document, offset: number): void {
		checkNesting(document, documentSymbols(document));
		foldingRanges(document).forEach(({ startLine, endLine }) => assert.ok(startLine < endLine && endLine < document.text.lineCount));
		documentLinks(document).forEach(({ range }) => assert.notEqual(document.text.getText(range), ''));
		selectionRanges(document, [document.text.positionAt(offset)]);
		documentHighlights(document, offset);
		nameHover(document, offset, editor);
		nameCompletion(document, offset);
		const places = references(document, offset, true);
		assert.ok((definition(document, offset)?.length ?? 0) <= (places?.length ?? 0));
		assert.ok(
			!places ||
				places.some(({ range }) =>
					contains(document, range, { start: document.text.positionAt(offset), end: document.text.positionAt(offset) }),
				),
		);
		try {
			rename(document, offset, 'new');
		} catch (error) {
			assert.ok(error instanceof ResponseError, String(error));
		}
	}

	/** Editors take no outline in which something reaches out of what it is listed below. */
	function checkNesting(document: Document, symbols: readonly DocumentSymbol[], parent?: Range): void {
		for (const { range, selectionRange, children, name } of symbols) {
			assert.notEqual(name, '');
			assert.ok(contains(document, range, selectionRange), `${name} is called outside of itself`);
			assert.ok(!parent || contains(document, parent, range), `${name} reaches out of its parent`);
			checkNesting(document, children ?? [], range);
		}
	}

	function contains({ text }: Document, outer: Range, inner: Range): boolean {
		return text.offsetAt(outer.start) <= text.offsetAt(inner.start) && text.offsetAt(inner.end) <= text.offsetAt(outer.end);
	}
});
