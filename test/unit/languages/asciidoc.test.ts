import assert from 'node:assert/strict';
import { asciidoc } from '../../../server/src/languages/asciidoc';
import { assertIncremental } from './edits';
import { print } from './print';

/** What stands in a text, and what is found in it. */
const table: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	[
		'a request in a listing',
		'= Title\n\n[source,http]\n----\nPOST /a HTTP/1.1\nHost: a\n\n{"a": 1}\n----\nText',
		['request | method: POST | target: /a | version: HTTP/1.1', '  Host: a', '  content {"a": 1}'],
	],
	[
		'a listing with a title and other attributes',
		'[source%nowrap,"http",options="x"]\n[#id]\n.Title\n....\nHTTP/1.1 200 OK\nETag: "a"\n....\n',
		['response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  ETag: "a"'],
	],
	[
		'no callouts',
		'[,http]\n----\nHTTP/1.1 200 OK <1>\nETag: "a"  # <2> <3>\nVary: <a>\n----\n<1> Text',
		['response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  ETag: "a"', '  Vary: ▢ «<a>»'],
	],
	[
		'a paragraph without delimiters',
		'[source, http]\nGET /a HTTP/1.1\nHost: a\n\nText `404 Not Found`',
		['request | method: GET | target: /a | version: HTTP/1.1', '  Host: a', 'mention 404 Not Found: 404 Not Found'],
	],
	['a message of the IETF', '[source,http-message]\n----\nGET /a\n----\n', ['request, incomplete | method: GET | target: /a']],
	['the same in a fence', '```http-message\nGET /a\n```\n', ['request, incomplete | method: GET | target: /a']],
	['a fence as in Markdown', '```http\nGET /a\n```\n', ['request, incomplete | method: GET | target: /a']],
	[
		'what curl shows',
		'[source,console]\n----\n$ curl -i a.example\nHTTP/1.1 200 OK\nVary: *\n----\n',
		['response, incomplete | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  Vary: *'],
	],
	['nothing that is included', '[source,http]\n----\ninclude::a.http[]\n----\n', []],
	['nothing in other listings', '[source,json]\n----\nGET / HTTP/1.1\n----\n....\nGET /\n....\n----\n[source,http]\n----\nGET /', []],
	[
		'a listing that is not closed',
		'[source,http]\n-----\nGET /a\n----\n',
		['request, incomplete | method: GET | target: /a', '  message/missing-colon ----'],
	],
];

describe('asciidoc', () => {
	for (const [name, text, found] of table) {
		it(`finds ${name}`, () => assert.equal(print(text, asciidoc.parse(text)), found.join('\n')));
	}

	it('finds after an edit exactly what it finds from scratch', () => {
		const text = table.map(([, source]) => source).join('\n');
		const pieces = [
			'----',
			'\n----\n',
			'[source,http]\n',
			'....\n',
			'\n',
			'.',
			' <1>',
			'x',
			'\nGET / HTTP/1.1\n',
			'```http\n',
			'\r\n',
			'`302`',
			'http',
		];
		for (let seed = 0; seed < 4; seed++) {
			assertIncremental(asciidoc, text.slice(seed * 100, seed * 100 + 500), pieces, 20, seed);
		}
	});
});
