import assert from 'node:assert/strict';
import { foldingRanges } from '../../../server/src/features/foldingRanges';
import { openText } from '../support';

describe('folding ranges', () => {
	/** What each fold shows while it is closed: its first line, and its last behind `…`. */
	const cases: readonly (readonly [name: string, source: string, expected: readonly string[]])[] = [
		['nothing in a line', 'GET / HTTP/1.1', []],
		['a request and its headers', 'GET /\nHost: a\nAccept: */*\n\n', ['GET /…Accept: */*', 'Host: a…Accept: */*']],
		['sections', '### A\nGET /a\n\n### B\n\nGET /b\n\n\n', ['region ### A…GET /a', 'region ### B…GET /b']],
		[
			'a body and what is indented in it',
			'POST /\n\n{\n  "a": [\n    1,\n    2\n  ],\n  "b": {}\n}\n',
			['POST /…}', '{…}', '"a": […2'],
		],
		['comments and directives that follow each other', '# a\n# @name b\n// c\n\n# d\nGET /', ['comment # a…// c']],
		['a comment of several lines', '/* a\nb\n*/\nGET /', ['comment /* a…*/']],
		['variables', '@a = 1\n@b = 2\n\n@c = 3\nGET /', ['@a = 1…@b = 2']],
		['scripts', '< {%\n  a\n%}\nGET /\n\n> {%\n  b();\n%}\n', ['< {%…%}', 'GET /…%}', '> {%…%}']],
		['a script of httpYac', '{{\n  exports.a = 1;\n}}\nGET /', ['{{…}}']],
		['a command', 'curl https://a.example \\\n  -d 1\n', ['curl https://a.example \\…-d 1']],
		['an answer', 'GET /\n\nHTTP/1.1 200 OK\nDate: x\n\nok\n', ['HTTP/1.1 200 OK…ok']],
	];

	for (const [name, source, expected] of cases) {
		it(`fold ${name}`, () => {
			for (const text of [source, source.replaceAll('\n', '\r\n')]) {
				const lines = text.split(/\r?\n/);
				const shown = foldingRanges(openText(text)).map(
					({ startLine, endLine, kind }) => `${kind ? `${kind} ` : ''}${lines[startLine]!.trim()}…${lines[endLine]!.trim()}`,
				);
				assert.deepEqual(shown, expected);
			}
		});
	}
});
