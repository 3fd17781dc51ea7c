import assert from 'node:assert/strict';
import { http } from '../../../server/src/languages/http';
import { slotAt } from '../../../server/src/features/document';
import { atCursor } from '../support';
import { assertIncremental } from './edits';
import { print } from './print';

/** What stands in a text, and what is found in it. */
const table: readonly (readonly [name: string, text: string, found: readonly string[]])[] = [
	['nothing in an empty text', '', []],
	['nothing in text', 'Some text.\nMore of it: here.', []],
	[
		'a request and its body',
		'POST /a HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n{"a": 1}\n\n',
		[
			'request | method: POST | target: /a | version: HTTP/1.1',
			'  Host: a.example',
			'  Content-Type: application/json',
			'  content {"a": 1}',
		],
	],
	['a request without method', 'https://a.example/b?c=d\nAccept: */*', ['request | target: https://a.example/b?c=d', '  Accept: */*']],
	[
		'a request without version',
		'GET {{host}}/a b/c\nAccept: */*',
		['request | method: GET | target: ▢/a b/c «{{host}}/a b/c»', '  Accept: */*'],
	],
	[
		'a target on several lines',
		'GET https://a.example\n  /b\n  ?c=d\n# &no=comment\n  &e=f HTTP/1.1\nAccept: */*',
		[
			'request | method: GET | target: https://a.example/b?c=d&e=f «https://a.example⏎  /b⏎  ?c=d⏎# &no=comment⏎  &e=f» | version: HTTP/1.1',
			'  Accept: */*',
		],
	],
	[
		'a target that starts on the next line',
		'GET\n  https://a.example/b\nAccept: */*',
		['request | method: GET | target: https://a.example/b', '  Accept: */*'],
	],
	['an indented field line', 'GET /\n  Accept: */*\n  Host: a', ['request | method: GET | target: /', '  Accept: */*', '  Host: a']],
	[
		'a version with prior knowledge',
		'GET / HTTP/2 (Prior Knowledge)',
		['request | method: GET | target: / | version: HTTP/2 (Prior Knowledge)'],
	],
	[
		'comments and directives',
		'# a comment\n// another\n/* and\n GET /no\n*/\n# @name one\n@host = a.example\n@x := 1\nimport ./a.http\nrun #one (@a=1)\n\nGET /\n# Host: no\n// Host: no\nAccept: */*',
		['request | method: GET | target: /', '  Accept: */*'],
	],
	[
		'scripts',
		'< {%\n  GET /no HTTP/1.1\n%}\n< ./before.js\nGET /\nAccept: */*\n\n> {%\n  HTTP/1.1 200 OK\n%}\n>> a.json\n<> b.json\n?? status == 200\n\nHTTP/1.1 200 OK\nETag: "a"',
		[
			'request | method: GET | target: /',
			'  Accept: */*',
			'response to GET / | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  ETag: "a"',
		],
	],
	['a script of httpYac', '{{\n  exports.a = 1;\n}}\nGET /\n\n{{@response\n GET / HTTP/1.1\n}}', ['request | method: GET | target: /']],
	[
		'a file as content',
		'POST /\nContent-Type: text/plain\n\n< ./a.txt\n',
		['request | method: POST | target: /', '  Content-Type: text/plain'],
	],
	[
		'a file in a part',
		'POST /\nContent-Type: multipart/form-data; boundary=b\n\n--b\nContent-Disposition: form-data; name="a"\n\n< ./a.txt\n--b--\n\nHTTP/1.1 200 OK',
		[
			'request | method: POST | target: /',
			'  Content-Type: multipart/form-data; boundary=b',
			'  content --b⏎Content-Disposition: form-data; name="a"⏎⏎▢⏎--b-- «--b⏎Content-Disposition: form-data; name="a"⏎⏎< ./a.txt⏎--b--»',
			'unknown, incomplete in request',
			'  Content-Disposition: form-data; name="a"',
			'response to POST / | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
		],
	],
	['variables in content', 'POST /\n\n{"a": "{{b}}"}', ['request | method: POST | target: /', '  content {"a": "▢"} «{"a": "{{b}}"}»']],
	[
		'sections',
		'GET /a\n### two\nGET /b\n  ###\nHTTP/1.1 204 No Content\n',
		[
			'request | method: GET | target: /a',
			'request | method: GET | target: /b',
			'response | version: HTTP/1.1 | statusCode: 204 | reasonPhrase: No Content',
		],
	],
	[
		'a response to a request',
		'GET /a HTTP/1.1\nHost: a\n\nHTTP/1.1 103 Early Hints\nLink: </a>\n\nHTTP/1.1 200 OK\n\nbody\n',
		[
			'request | method: GET | target: /a | version: HTTP/1.1',
			'  Host: a',
			'response to GET /a HTTP/1.1 | version: HTTP/1.1 | statusCode: 103 | reasonPhrase: Early Hints',
			'  Link: </a>',
			'response to GET /a HTTP/1.1 | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  content body',
		],
	],
	[
		'a request behind a response',
		'GET /a HTTP/1.1\nHost: a\n\nHTTP/1.1 200 OK\nPOST /b HTTP/1.1\nHost: b\n\nGET /c is text\n',
		[
			'request | method: GET | target: /a | version: HTTP/1.1',
			'  Host: a',
			'response to GET /a HTTP/1.1 | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'request | method: POST | target: /b | version: HTTP/1.1',
			'  Host: b',
			'  content GET /c is text',
		],
	],
	[
		'requests in content',
		'POST /batch HTTP/1.1\nHost: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/http\n\nGET /c HTTP/1.1\n\n--b--\nHTTP/1.1 200 OK',
		[
			'request | method: POST | target: /batch | version: HTTP/1.1',
			'  Host: a',
			'  Content-Type: multipart/mixed; boundary=b',
			'  content --b⏎Content-Type: application/http⏎⏎GET /c HTTP/1.1⏎⏎--b--',
			'unknown, incomplete in request',
			'  Content-Type: application/http',
			'  content GET /c HTTP/1.1',
			'request, incomplete in a part | method: GET | target: /c | version: HTTP/1.1',
			'response to POST /batch HTTP/1.1 | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
		],
	],
	[
		'parts in parts, and text around them',
		'POST /a HTTP/1.1\nContent-Type: multipart/mixed; boundary=a\n\nbefore\n--a\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-ID: <c>\n\nX: y\n--b--\n--a\n\nno fields\n--a--\nbehind\n###\nGET /b',
		[
			'request | method: POST | target: /a | version: HTTP/1.1',
			'  Content-Type: multipart/mixed; boundary=a',
			'  content before⏎--a⏎Content-Type: multipart/related; boundary=b⏎⏎--b⏎Content-ID: <c>⏎⏎X: y⏎--b--⏎--a⏎⏎no fields⏎--a--⏎behind',
			'unknown, incomplete in request',
			'  Content-Type: multipart/related; boundary=b',
			'  content --b⏎Content-ID: <c>⏎⏎X: y⏎--b--',
			'unknown, incomplete in a part',
			'  Content-ID: ▢ «<c>»',
			'  content X: y',
			'unknown, incomplete in request',
			'  content no fields',
			'request | method: GET | target: /b',
		],
	],
	[
		'the message in a message',
		'HTTP/1.1 200 OK\nContent-Type: message/http\n\nTRACE / HTTP/1.1\nHost: a\n\n###\n',
		[
			'response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  Content-Type: message/http',
			'  content TRACE / HTTP/1.1⏎Host: a',
			'request, incomplete in response | method: TRACE | target: / | version: HTTP/1.1',
			'  Host: a',
		],
	],
	[
		'requests below each other',
		'GET /a\nGET https://a.example/b\n\nPOST {{c}}\nHost: a\n\nGET /d e\nGET /f',
		[
			'request | method: GET | target: /a',
			'request | method: GET | target: https://a.example/b',
			'request | method: POST | target: ▢ «{{c}}»',
			'  Host: a',
			'  content GET /d e⏎GET /f',
		],
	],
	['a version below the target', 'GET /a\nHTTP/1.1\nHost: a', ['request | method: GET | target: /a | version: HTTP/1.1', '  Host: a']],
	[
		'messages of a WebSocket',
		'WS wss://a.example\n\n{"a": 1}\n===\n{"b": 2}\n=== wait-for-server\nc',
		[
			'request | method: WS | target: wss://a.example',
			'  content {"a": 1}⏎▢⏎{"b": 2}⏎▢⏎c «{"a": 1}⏎===⏎{"b": 2}⏎=== wait-for-server⏎c»',
		],
	],
	[
		'lines that end with CR',
		'GET /a\rHost: a\r\rb\r###\rGET /c',
		['request | method: GET | target: /a', '  Host: a', '  content b', 'request | method: GET | target: /c'],
	],
	[
		'fields without a start line',
		'Cache-Control: no-store\nX-Own: 1\nsome text',
		['unknown, incomplete', '  Cache-Control: no-store', '  X-Own: 1'],
	],
	['pseudo-header fields', ':status: 200\nserver: a', ['unknown, incomplete', '  :status: 200', '  server: a']],
	['no field in text', 'Note: this\nis text', []],
	[
		'folded lines',
		'HTTP/1.1 200 OK\nCache-Control: no-store,\n   \tmax-age=0\n , private  \nETag: "a"',
		[
			'response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  Cache-Control: no-store, max-age=0 , private «no-store,⏎   \tmax-age=0⏎ , private»',
			'  ETag: "a"',
			'  message/obs-fold    \t',
			'  message/obs-fold  ',
		],
	],
	[
		'an indented message',
		'  HTTP/1.1 200 OK\n  Cache-Control: no-store\n  ETag: "a"',
		['response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  Cache-Control: no-store', '  ETag: "a"'],
	],
	[
		'placeholders',
		'GET /users/<user id>/{{id}} HTTP/1.1\nHost: a\nAuthorization: Bearer {{$auth.token("a:b")}}\nETag: "${tag}"\nX-{{a:b}}-C: 1\n{{fields}}\nDate: …\nCookie: a=<%= b %>; c=eyJ...',
		[
			'request, incomplete | method: GET | target: /users/▢/▢ «/users/<user id>/{{id}}» | version: HTTP/1.1',
			'  Host: a',
			'  Authorization: Bearer ▢ «Bearer {{$auth.token("a:b")}}»',
			'  ETag: "▢" «"${tag}"»',
			'  X-▢-C «X-{{a:b}}-C»: 1',
			'  Date: ▢ «…»',
			'  Cookie: a=▢; c=eyJ▢ «a=<%= b %>; c=eyJ...»',
		],
	],
	[
		'elided fields',
		'HTTP/1.1 200 OK\nDate: x\n...\n',
		['response, incomplete | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  Date: x'],
	],
	[
		'elided content',
		'HTTP/1.1 200 OK\nDate: x\n\n[...]\n',
		['response, incomplete | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK', '  Date: x'],
	],
	[
		'a class of status codes',
		'HTTP/1.1 4xx\nDate: x',
		['response, incomplete | version: HTTP/1.1 | statusCode: 4xx | reasonPhrase: ∅', '  Date: x'],
	],
	[
		'lines that end with CRLF',
		'GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n{\r\n}\r\n',
		['request | method: GET | target: / | version: HTTP/1.1', '  Host: a b «a␍⏎ b»', '  content {\r⏎}', '  message/obs-fold  '],
	],
	['a byte order mark', '\uFEFFGET / HTTP/1.1\nHost: a', ['request | method: GET | target: / | version: HTTP/1.1', '  Host: a']],
	[
		'a byte order mark and a separator',
		'\uFEFF### a\nGET / HTTP/1.1\nHost: a',
		['request | method: GET | target: / | version: HTTP/1.1', '  Host: a'],
	],
	['a command', "curl -X POST https://a.example \\\n  -H 'Host: a'\n\nGET /", ['request | method: GET | target: /']],
	[
		'methods of clients',
		'GRAPHQL https://a.example\n\nquery { a }\n\n{}',
		['request | method: GRAPHQL | target: https://a.example', '  content query { a }⏎⏎{}'],
	],
	[
		'a status line without version number',
		'HTTP 404 Not Found',
		['response | version: HTTP | statusCode: 404 | reasonPhrase: Not Found', '  hint message/version-malformed HTTP'],
	],
	['a status line with a dash', 'HTTP/1.1 200 - OK', ['response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK']],
	[
		'mistakes in versions',
		'HTTP1.1 200 OK\n###\nhttp/1.1 200\n###\nHTTP / 1.1 200 OK\n###\nGET / HTTP/1,1\n###\nGET / HTTP 1.1',
		[
			'response | version: HTTP1.1 | statusCode: 200 | reasonPhrase: OK',
			'  message/version-malformed HTTP1.1',
			'response | version: http/1.1 | statusCode: 200 | reasonPhrase: ∅',
			'  message/version-malformed http/1.1',
			'response | version: HTTP / 1.1 | statusCode: 200 | reasonPhrase: OK',
			'  message/version-malformed HTTP / 1.1',
			'request | method: GET | target: / | version: HTTP/1,1',
			'  message/version-malformed HTTP/1,1',
			'request | method: GET | target: / | version: HTTP 1.1',
			'  message/version-malformed HTTP 1.1',
		],
	],
	[
		'mistakes in status lines',
		'HTTP/1.1 OK 200\n###\nHTTP/1.1 20 OK\n###\nHTTP/1.1 \n###\nHTTP/1.1 {{code}}\n###\nHTTP/1.1\n###\nHTTP/1.1 200OK',
		[
			'response | version: HTTP/1.1',
			'  message/status-line-malformed HTTP/1.1 OK 200',
			'response | version: HTTP/1.1 | statusCode: 20 | reasonPhrase: OK',
			'  status/not-three-digits 20',
			'response | version: HTTP/1.1 | statusCode: ∅',
			'  message/status-line-malformed HTTP/1.1',
			'response, incomplete | version: HTTP/1.1 | statusCode: ▢ «{{code}}» | reasonPhrase: ∅',
			'response | version: HTTP/1.1',
			'  message/status-line-malformed HTTP/1.1',
			'response | version: HTTP/1.1 | statusCode: 200OK | reasonPhrase: ∅',
			'  status/not-three-digits 200OK',
		],
	],
	[
		'mistakes in field lines',
		'HTTP/1.1 200 OK\nServer : a\nno colon\nETag "a"\n: b\nContent Type: a\nGröße: 1\n<html>\n</html>',
		[
			'response | version: HTTP/1.1 | statusCode: 200 | reasonPhrase: OK',
			'  Server: a',
			'  Content Type: a',
			'  Größe: 1',
			'  content <html>⏎</html>',
			'  hint message/whitespace-before-colon  ',
			'  hint message/missing-colon no colon',
			'  hint message/missing-colon ETag "a"',
			'  message/empty-field-name : b',
			'  header/invalid-name Content Type',
			'  header/invalid-name Größe',
			'  message/body-without-blank-line <html>',
		],
	],
	['nothing where a word is being typed', 'GE', []],
	['a request whose target is being typed', 'GET ', ['request | method: GET | target: ∅']],
	[
		'field lines that are being typed',
		'GET / \nHost:\nAccept: \nCache-Control: no-store, \nCac',
		[
			'request | method: GET | target: /',
			'  Host: ∅',
			'  Accept: ∅',
			'  Cache-Control: no-store, ',
			'  hint message/missing-colon Cac',
		],
	],
	[
		'methods that do not exist',
		'get /a\n###\nGTE /a HTTP/1.1\n###\nGE(T /a HTTP/1.1\n###\nFROB https://a.example',
		[
			'request | method: get | target: /a',
			'request | method: GTE | target: /a | version: HTTP/1.1',
			'request | method: GE(T | target: /a | version: HTTP/1.1',
			'request | method: FROB | target: https://a.example',
		],
	],
	[
		'targets of all kinds',
		'GET localhost:3000/a\n###\na.example/b\n###\n//comment\n###\nGET *\n###\nOPTIONS * HTTP/1.1\n###\nGET HTTP/1.1\n###\nCONNECT a:443 HTTP/1.1\n###\nhttp://a.example HTTP/1.1',
		[
			'request | method: GET | target: localhost:3000/a',
			'request | target: a.example/b',
			'request | method: GET | target: *',
			'request | method: OPTIONS | target: * | version: HTTP/1.1',
			'request | method: GET | target: ∅ | version: HTTP/1.1',
			'request | method: CONNECT | target: a:443 | version: HTTP/1.1',
			'request | target: http://a.example | version: HTTP/1.1',
		],
	],
	['fields spread by httpYac', 'GET /\n...headers\nAccept: */*', ['request, incomplete | method: GET | target: /', '  Accept: */*']],
	[
		'no space at the end of lines',
		'GET /a HTTP/1.1  \nHost: a  \nAccept:  */*  \n',
		['request | method: GET | target: /a | version: HTTP/1.1', '  Host: a', '  Accept: */*'],
	],
];

describe('http', () => {
	for (const [name, text, found] of table) {
		it(`finds ${name}`, () => assert.equal(print(text, http.parse(text)), found.join('\n')));
	}

	describe('knows what can be written', () => {
		/** A cursor, what can be written there, and whether it would belong to a message. */
		const places: readonly (readonly [text: string, kinds: string, owner: 'message' | 'no message'])[] = [
			['$0', 'method, version', 'no message'],
			['GE$0', 'method, version', 'no message'],
			['### a\n$0\n### b', 'method, version', 'no message'],
			['GET /\n$0', 'field', 'message'],
			['GET /\nHost: a\nCac$0', 'field', 'message'],
			['GET /\nHost: a\n$0\n\nbody', 'field', 'message'],
			['GET /\nHost: a\n\n$0', 'method, version', 'no message'],
			['GET / $0', 'version', 'message'],
			['GET / HT$0', 'version', 'message'],
			['GET /\n\nbody\n$0', '', 'no message'],
			['GET /\nHost: $0', '', 'no message'],
		];
		for (const [text, kinds, owner] of places) {
			it(text.replaceAll('\n', ' ⏎ '), () => {
				const { document, offset } = atCursor(text);
				const slot = slotAt(document, offset)?.slot;

				assert.equal([...new Set(slot?.node.expects?.map(({ kind }) => kind))].join(', '), kinds);
				assert.equal(slot?.message ? 'message' : 'no message', owner);
			});
		}
	});

	it('has a value to complete wherever the cursor can be behind a colon or comma', () => {
		for (const text of ['GET /\nAccept:$0', 'GET /\nAccept: $0', 'GET /\nAccept:  $0\n', 'GET /\nAccept: text/html, $0']) {
			const { document, offset } = atCursor(text);
			const [line] = document.http.sections[0]!.messages[0]!.fieldLines;
			assert.ok(line?.valueText?.touches(offset), text);
		}
	});

	it('reads parts in parts, however deep', () => {
		const part = 'Content-Type: multipart/mixed\n\n--a\n';
		const [section] = http.parse(`POST / HTTP/1.1\n${part.repeat(2_000)}`).sections;
		assert.equal(section?.messages.length, 2_001);
	});

	it('deletes whole lines', () => {
		const text = 'GET /\r\nHost: a\r\n b\r\nVary: c\r\n';
		const lines = http.parse(text).sections[0]!.messages[0]!.fieldLines.map(({ line }) => line && text.slice(line.start, line.end));
		assert.deepEqual(lines, ['Host: a\r\n b\r\n', 'Vary: c\r\n']);
	});

	it('adds lines behind the last one', () => {
		const ends = ['GET /', 'GET / \nHost: a  \n# c\n\nb', 'GET /\nHost: a\n b\n', 'Vary: b'].map(text => {
			const { end } = http.parse(text).sections[0]!.messages[0]!;
			return end ? `${text.slice(0, end.start)}|${text.slice(end.end)}` : '';
		});
		assert.deepEqual(ends, ['GET /|', 'GET / \nHost: a  |\n# c\n\nb', 'GET /\nHost: a\n b|\n', 'Vary: b|']);
	});

	describe('after an edit', () => {
		const text = table.map(([, source]) => source).join('\n###\n');
		const pieces = [
			'###',
			'\n',
			'\r\n',
			'\n### a\n',
			' ',
			'x',
			'\nHTTP/1.1 200 OK\n',
			'{{',
			'}}',
			'\n> {%\n',
			'%}',
			'# ',
			'A: b\n',
			'\uFEFF',
			'\t',
			'/*',
		];

		it('finds exactly what it finds from scratch', () => {
			for (let seed = 0; seed < 4; seed++) {
				assertIncremental(http, text.slice(seed * 150, seed * 150 + 600), pieces, 8, seed);
			}
		});

		it('reads the section again that changed, and no other', () => {
			const before = http.parse('GET /a\n### b\nGET /b\n### c\nGET /c');
			const after = http.parse('GET /a\n### b\nGET /bb\n### c\nGET /c', {
				document: before,
				change: { start: 19, oldEnd: 19, newEnd: 20 },
			});

			assert.deepEqual(after.starts, [0, 7, 21]);
			assert.deepEqual(
				after.sections.map((section, i) => section === before.sections[i]),
				[true, false, true],
			);
		});
	});
});
