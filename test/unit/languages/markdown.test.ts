import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { nodeAt } from '../../../server/src/features/document';
import { markdown } from '../../../server/src/languages/markdown';
import { lint } from '../../../server/src/rules/lint';
import { mark, openText } from '../support';
import { assertIncremental } from './edits';
import { print } from './print';

/** What stands in a text, and what is found in it. */
const table: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	[
		'a request in a fence',
		'# Title\n\n```http\nPOST /a HTTP/1.1\nHost: a\n\n{"a": 1}\n```\nText',
		['request | method: POST | target: /a | version: HTTP/1.1', '  Host: a', '  content {"a": 1}'],
	],
	[
		'both in one fence',
		'```http\nGET /a HTTP/1.1\nHost: a\n\nHTTP/1.1 200 OK\nETag: "a"\n```\n',
		[
			'request | method: GET | target: /a | version: HTTP/1.1',
			'  Host: a',
			'response to GET /a HTTP/1.1 | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  ETag: "a"',
		],
	],
	[
		'no request for a response in another fence',
		'```http\nGET /a HTTP/1.1\nHost: a\n```\n```http\nHTTP/1.1 200 OK\nETag: "a"\n```\n',
		[
			'request | method: GET | target: /a | version: HTTP/1.1',
			'  Host: a',
			'response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  ETag: "a"',
		],
	],
	[
		'a list of requests, a target below its method',
		'```http\nGET …/a\nGET .../b\nGET /c:/{a path}:/d\n```\n```http\nPOST\nhttps://a.example/e\n```',
		[
			'request, incomplete | method: GET | target: ▢/a «…/a»',
			'request, incomplete | method: GET | target: ▢/b «.../b»',
			'request, incomplete | method: GET | target: /c:/{a path}:/d',
			'request, incomplete | method: POST | target: https://a.example/e',
		],
	],
	['fields alone', '```http\nCache-Control: no-store\n```', ['unknown, incomplete', '  Cache-Control: no-store']],
	[
		'a status line alone',
		'```http\nHTTP/1.1 401 Unauthorized\n```',
		['response, incomplete | version: HTTP/1.1 | statusCode: 401 | reasonPhrase: Unauthorized'],
	],
	[
		'a fence that is not closed',
		'~~~ HTTP\nHTTP/1.1 200 OK\nETag: "a"',
		['response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  ETag: "a"'],
	],
	[
		'a fence in a list',
		'1. Text\n   ```https title="a"\n   HTTP/1.1 200 OK\n   Vary: Accept,\n     Origin\n   ```\n- ```{.http .numberLines}\n  GET /a\n    ?b=c HTTP/1.1\n  ```',
		[
			'response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  Vary: Accept, Origin «Accept,⏎     Origin»',
			'request, incomplete | method: GET | target: /a?b=c «/a⏎    ?b=c» | version: HTTP/1.1',
		],
	],
	[
		'a fence in a quote',
		'> > ````rest\n> > HTTP/1.1 200 OK\n> > Vary: Accept,\n> >   Origin\n> >\n> > ```\n> > body\n> > ````\n> ```http\n> GET /b HTTP/1.1\nText `302`',
		[
			'response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  Vary: Accept, Origin «Accept,⏎> >   Origin»',
			'  content ```⏎body «```⏎> > body»',
			'request, incomplete | method: GET | target: /b | version: HTTP/1.1',
			'mention 302: 302 Found',
		],
	],
	[
		'the end of a list item, and of the fence in it',
		'- a\n  ```http\n  GET /a\n\n  text\nno more `302`\n\n1. b\n   ```http\n   GET /b\n```\n`303`',
		[
			'request, incomplete | method: GET | target: /a',
			'  content text',
			'mention 302: 302 Found',
			'request, incomplete | method: GET | target: /b',
			'mention 303: 303 See Other',
		],
	],
	[
		'a fence that is indented, but in no list',
		'a\n\n  ```http\n  GET /a HTTP/1.1\nHost: a\n  ```\n',
		['request | method: GET | target: /a | version: HTTP/1.1', '  Host: a'],
	],
	[
		'requests in a list, with what they are for',
		'```http\nGET /a\nGET /b   # Sort\nDELETE /c // not {now}\n```',
		[
			'request, incomplete | method: GET | target: /a',
			'request, incomplete | method: GET | target: /b   # Sort',
			'request, incomplete | method: DELETE | target: /c // not {now}',
		],
	],
	[
		'placeholders',
		'```http\nHTTP/1.1 200 OK\nDate: <date>\nETag: "…"\n(other fields)\n```',
		['response, incomplete | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  Date: ▢ «<date>»', '  ETag: "▢" «"…"»'],
	],
	[
		'what curl shows with -i',
		"```console\n$ curl -i https://a.example/a \\\n    -H 'Accept: text/html'\nHTTP/2 200 \ncontent-type: text/plain\n\nETag: none\n### no more\nHost: a\n$ curl -I https://a.example/b\nHTTP/1.1 301 Moved Permanently\nLocation: /c\n\n$ echo HTTP/1.1 200 OK\nHTTP/1.1 200 OK\n```",
		[
			'response, incomplete | version: HTTP/2 | statusCode: 200 | reasonPhrase: ∅',
			'  content-type: text/plain',
			'  content ETag: none',
			'response, incomplete | version: HTTP/1.1 | statusCode: 301 | reasonPhrase: Moved Permanently',
			'  Location: /c',
		],
	],
	[
		'what curl shows with -v',
		[
			'- ```sh-session',
			"  # curl -vL -d '{",
			"    GET / HTTP/1.1 }' a.example",
			'  * Trying 192.0.2.1:80...',
			'  > POST / HTTP/1.1',
			'  > Host: a.example',
			'  >',
			'  } [18 bytes data]',
			'  * upload completely sent off: 18 bytes',
			'  < HTTP/1.1 100 Continue',
			'  < ',
			'  < HTTP/1.1 302 Found',
			'  < Location: /b',
			'  <',
			'  * Issue another request to this URL',
			'  > GET /b HTTP/1.1',
			'  > Host: a.example',
			'  > ',
			'  < HTTP/1.1 200 OK',
			'  < Vary: Accept',
			'  < ',
			'  { [2 bytes data]',
			'  {}',
			'  * Connection #0 to host a.example left intact',
			'  ```',
		].join('\n'),
		[
			'request, incomplete | method: POST | target: / | version: HTTP/1.1',
			'  Host: a.example',
			'response, incomplete to POST / HTTP/1.1 | version: HTTP/1.1 | statusCode: 100 | reasonPhrase: Continue',
			'response, incomplete to POST / HTTP/1.1 | version: HTTP/1.1 | statusCode: 302 | reasonPhrase: Found',
			'  Location: /b',
			'request, incomplete | method: GET | target: /b | version: HTTP/1.1',
			'  Host: a.example',
			'response, incomplete to GET /b HTTP/1.1 | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  Vary: Accept',
			'  content {}',
		],
	],
	[
		'what curl shows without a prompt in front of it',
		'```shell-session\nTOKEN=a curl -s -i \\\n    a.example\n\nHTTP/2 303\nlocation: /b\nvary: Origin\n\ncurled\n```',
		[
			'response, incomplete | version: HTTP/2 | statusCode: 303 | reasonPhrase: ∅',
			'  location: /b',
			'  vary: Origin',
			'  content curled',
		],
	],
	[
		'nothing in sessions without curl, and in those where it shows no more than content',
		'```console\nHTTP/1.1 200 OK\nETag: "a"\n```\n```shell-session\n$ curl a.example\nHost: a\n> GET it\n# HTTP/1.1\n```\n```sh\n$ curl -i a\nHTTP/1.1 200 OK\n```',
		[],
	],
	['nothing in other fences', '```js\nfetch("`404 Not Found`")\n```\n~~~\n```http\nGET /\n```\n~~~\n```http-client\nGET /\n```', []],
	[
		'status codes',
		'`404 Not Found`, `413 Payload Too Large`, `404 not found`, `404 Nothing`, **`200 OK`**, `302`, `3xx`, `999`, `HTTP 404`',
		[
			'mention 404 Not Found: 404 Not Found',
			'mention 413 Payload Too Large: 413 Content Too Large',
			'mention 404 not found: 404 Not Found',
			'mention 200 OK: 200 OK',
			'mention 302: 302 Found',
			'mention 3xx: 3xx Redirection',
			'mention HTTP 404: 404 Not Found',
		],
	],
	[
		'no bare numbers in a document about something else',
		'`302` `3xx` `Date` `Range` `DELETE` `Bearer` `Cookie`',
		['mention Cookie: Cookie'],
	],
	[
		'bare numbers where a fence shows HTTP',
		'`302` `3xx` `799` header `Date` `Range` `DELETE` `Bearer`\n```http\nGET /\n```',
		[
			'mention 302: 302 Found',
			'mention 3xx: 3xx Redirection',
			'mention Date: Date',
			'mention Range: Range',
			'mention DELETE: DELETE',
			'mention Bearer: Bearer',
			'request, incomplete | method: GET | target: /',
		],
	],
	[
		'no numbers, classes and commands that are something else',
		[
			'The weight `400` by default.',
			'',
			'Pass a `Date` object, as `Last-Modified` or as a `string`.',
			'Answers with status `400` and `404`.',
			'',
			'The `Location` header. `Label` and `Protocol` are words.',
			'',
			'',
			'',
			'',
			'Lists of `Date`, `Link` or `number`.',
			'',
			'The `GET` command reads what `SET` wrote, `GET some.key` too.',
			'A `service-worker` module. `script-src` and `report-to`.',
		].join('\n'),
		[
			'mention Last-Modified: Last-Modified',
			'mention 400: 400 Bad Request',
			'mention 404: 404 Not Found',
			'mention Location: Location',
			'mention script-src: script-src',
			'mention report-to: report-to',
		],
	],
	[
		'names of fields',
		'`Cache-Control` `cache-control` `ETag` `etag` `X-Request-ID` `X-` `Date` `date` `Unknown-Name`',
		[
			'mention Cache-Control: Cache-Control',
			'mention cache-control: Cache-Control',
			'mention ETag: ETag',
			'mention X-Request-ID: X-Request-ID',
			'mention X-: X-',
			'mention Date: Date',
		],
	],
	[
		'field lines',
		'`Cache-Control: no-store` `X-API-Version: 2.0` `Content-Type:` `Date: now` `note: this`',
		[
			'mention Cache-Control: no-store: Cache-Control (request and response header), no-store',
			'mention X-API-Version: 2.0: X-API-Version (custom header, not registered), 2.0',
			'mention Content-Type:: Content-Type (request and response header), ∅',
			'mention Date: now: Date (request and response header), now',
		],
	],
	[
		'start lines',
		'`GET /a HTTP/1.1` `POST /b` `GET key` `HTTP/1.1 404 Not Found` `HTTP/2` `GET` `HEAD` `http/1.1`',
		[
			'mention GET /a HTTP/1.1: GET (method, safe and idempotent), HTTP/1.1 (protocol version)',
			'mention POST /b: POST (method, neither safe nor idempotent)',
			'mention HTTP/1.1 404 Not Found: HTTP/1.1 (protocol version), 404 (client error), Not Found (client error)',
			'mention HTTP/2: HTTP/2',
			'mention GET: GET',
			'mention HEAD: HEAD',
		],
	],
	[
		'directives',
		'`no-cache` `max-age=3600` `public, max-age=0` `public` `keep-alive` `no-such` `SameSite=Lax`',
		[
			'mention no-cache: no-cache',
			'mention max-age=3600: max-age=3600',
			'mention public, max-age=0: public, max-age=0',
			'mention keep-alive: keep-alive (`Connection` option)',
		],
	],
	[
		'media types',
		'`application/json` `text/html; charset=utf-8` `a/b` `image/png`',
		['mention application/json: application/json', 'mention text/html; charset=utf-8: text/html', 'mention image/png: image/png'],
	],
	[
		'credentials',
		'`Bearer <token>` `Basic dXNlcjpwYXNz` `Basic idea` `Token <key>`',
		['mention Bearer <token>: Bearer', 'mention Basic dXNlcjpwYXNz: Basic', 'mention Token <key>: Token'],
	],
	['no inline code in other marks', '`` `404 Not Found` `` \\`404 Not Found` ` 404 Not Found` `404 Not\nFound`', []],
];

describe('markdown', () => {
	for (const [name, text, found] of table) {
		it(`finds ${name}`, () => assert.equal(print(text, markdown.parse(text)), found.join('\n')));
	}

	describe('in a note about status codes and headers', () => {
		const text = readFileSync('test/fixtures/seed-note.md', 'utf8');
		const document = openText(text, 'markdown');

		it('explains all inline code', () => {
			const codes = [...text.matchAll(/`([^`\n]+)`/g)];
			const unknown = codes.filter(code => !nodeAt(document, code.index + 1, ({ term }) => term !== undefined));
			assert.ok(codes.length > 50);
			assert.deepEqual(
				unknown.map(([code]) => code),
				[],
			);
		});

		it('explains all start lines and field names of its examples', () => {
			const fences = document.http.sections.filter(({ messages }) => messages.length > 0);
			const lines = fences.flatMap(({ messages }) => messages.flatMap(({ fieldLines }) => fieldLines));
			assert.equal(fences.length, 6);
			assert.deepEqual(
				lines.filter(({ name }) => !name.term),
				[],
			);
		});

		it('finds nothing wrong', () => {
			const found: string[] = [];
			lint(document.http, {}, ({ at, message }, start) =>
				found.push(`${mark(text, [{ start: start + at.start, end: start + at.end }])}: ${message}`),
			);
			assert.deepEqual(found, []);
		});
	});

	it('tells what is wrong with what curl shows in hints only', () => {
		const found: string[] = [];
		const { http } = openText('```console\n$ curl -i a\nHTTP/1.1 200 OK\nExpires: -1\nAge: b\nP3P: c\n```', 'markdown');
		lint(http, {}, ({ severity, rule }) => found.push(`${severity} ${rule.id}`));
		assert.deepEqual(found, ['hint expires/not-a-date', 'hint age/invalid', 'hint header/obsoleted-security']);
	});

	it('leaves no slot in front of the line that closes a fence', () => {
		const [section] = markdown.parse('```http\nGET /\n```').sections;
		assert.deepEqual(section?.slots, []);
		assert.equal(markdown.parse('```http\nGET /\n').sections[0]?.slots.length, 1);
	});

	describe('after an edit', () => {
		const text = table.map(([, source]) => source).join('\n');
		const pieces = [
			'```',
			'\n```http\n',
			'\n~~~\n',
			'`',
			'`302`',
			'`404 Not Found`',
			'\n',
			'> ',
			'  ',
			'x',
			'\nGET / HTTP/1.1\n',
			'- ',
			'\r\n',
			'`Host`',
			'``',
		];

		it('finds exactly what it finds from scratch', () => {
			for (let seed = 0; seed < 4; seed++) {
				assertIncremental(markdown, text.slice(seed * 100, seed * 100 + 500), pieces, 10, seed);
			}
			const transcripts = table.filter(([name]) => name.includes('curl')).map(([, source]) => source);
			assertIncremental(markdown, transcripts.join('\n'), [...pieces, '$ curl a\n', '> ', '< ', '* '], 15, 1);
		});

		it('knows bare numbers only as long as something else shows HTTP', () => {
			const source = '`302`\n```http\nGET /a\n```\n';
			const before = markdown.parse(source);
			const start = source.indexOf('http');
			const without = markdown.parse(source.replace('http', 'text'), {
				document: before,
				change: { start, oldEnd: start + 4, newEnd: start + 4 },
			});
			const again = markdown.parse(source, { document: without, change: { start, oldEnd: start + 4, newEnd: start + 4 } });

			assert.deepEqual(
				[before, without, again].map(({ sections }) => sections[0]?.mentions.length),
				[1, 0, 1],
			);
		});

		it('reads the block again that changed, and no other', () => {
			const source = '`404 Not Found`\n```http\nGET /a\n```\ntext `302`\n```http\nGET /b\n```\n';
			const before = markdown.parse(source);
			const start = source.indexOf('/a');
			const after = markdown.parse(source.replace('/a', '/aa'), {
				document: before,
				change: { start, oldEnd: start, newEnd: start + 1 },
			});

			assert.deepEqual(
				after.sections.map((section, i) => section === before.sections[i]),
				[true, false, true, true],
			);
		});
	});
});
