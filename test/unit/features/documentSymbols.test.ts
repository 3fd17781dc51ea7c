import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../../server/src/features/documentSymbols';
import { openText } from '../support';

describe('document symbols', () => {
	/** A line each: what is listed, its detail, and from which line to which it reaches. */
	const cases: readonly (readonly [name: string, source: string, expected: readonly string[]])[] = [
		['nothing', '', []],
		['a comment only', '# nothing\n', []],
		['a request', 'GET https://a.example/b HTTP/1.1\nAccept: */*\n', ['GET https://a.example/b · 1–2']],
		['a target alone', 'https://a.example', ['https://a.example · 1–1']],
		['a target of several lines', 'GET {{host}}/a\n  ?b=c\n# &no=1\n  &d=e\n', ['GET {{host}}/a?b=c&d=e · 1–4']],
		[
			'requests called by title and name',
			'### Log in\n# @name login\nPOST /login\n\n###\n// @name other\nGET /\n\n### Same\n# @name Same\nGET /\n',
			['POST /login (Log in · login) · 1–4', 'GET / (other) · 5–8', 'GET / (Same) · 9–12'],
		],
		[
			'an answer below its request',
			'GET /a\n\nHTTP/1.1 404 Not Found\nDate: x\n\nno\n###\nHTTP/1.1 200\n',
			['GET /a · 1–6', '  404 Not Found · 3–6', '200 · 7–9'],
		],
		[
			'variables, and those of a section below its request',
			'@host = a.example\n# @prompt user Who?\n\n### One\n@x := {{host}}\nGET /{{x}}\n',
			['@host (a.example) · 1–1', '@user (asked for) · 2–2', 'GET /{{x}} (One) · 4–7', '  @x ({{host}}) · 5–5'],
		],
		['a section with nothing but a title', '### Notes\n# text\n\n### \n# text', ['Notes · 1–3']],
		['a command', "###\ncurl -X POST 'https://a.example/b' \\\n  -d 1\n", ['curl https://a.example/b · 1–4']],
		['headers alone', 'Cache-Control: no-store\nETag: "a"\n', ['Headers · 1–2']],
		[
			'parts below their message',
			'POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="a"; filename="b.txt"\n\nc\n--b\nContent-Disposition: form-data; name="d"\n\ne\n--b--\n',
			['POST / · 1–12', '  a (b.txt) · 5–7', '  d · 9–11'],
		],
		['requests that follow each other', 'GET /a HTTP/1.1\n\nGET /b HTTP/1.1\n', ['GET /a · 1–1', 'GET /b · 3–3']],
	];

	for (const [name, source, expected] of cases) {
		it(`show ${name}`, () =>
			assert.deepEqual(
				documentSymbols(openText(source)).flatMap(symbol => print(symbol)),
				expected,
			));
	}

	it('select what they are called by, inside of their range', () => {
		const text = openText('@a = 1\n### Title\n@b = 2\nGET /\n\nHTTP/1.1 200 OK\n');
		const all = documentSymbols(text).flatMap(symbol => [symbol, ...(symbol.children ?? [])]);
		assert.deepEqual(
			all.map(({ selectionRange }) => text.text.getText(selectionRange)),
			['a', 'GET /', 'b', 'HTTP/1.1 200 OK'],
		);
		for (const { range, selectionRange } of all) {
			assert.ok(text.text.offsetAt(range.start) <= text.text.offsetAt(selectionRange.start));
			assert.ok(text.text.offsetAt(selectionRange.end) <= text.text.offsetAt(range.end));
		}
	});

	function print({ name, detail, range, children = [] }: DocumentSymbol, indent = ''): string[] {
		const line = `${indent}${name}${detail ? ` (${detail})` : ''} · ${range.start.line + 1}–${range.end.line + 1}`;
		return [line, ...children.flatMap(child => print(child, `${indent}  `))];
	}
});
