import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatting } from '../../../server/src/features/formatting';
import { print } from '../languages/print';
import { random } from '../languages/random';
import { applyEdits, openText, unmark } from '../support';

describe('formatting', () => {
	const cases: readonly [name: string, before: string, after: string][] = [
		['names as they are registered', 'GET /\ncontent-type: a/b\nETAG: "a"\nhost: b', 'GET /\nContent-Type: a/b\nETag: "a"\nHost: b'],
		['names that are registered in lower case', 'GET /\nTraceParent: a\nTRACESTATE: b', 'GET /\ntraceparent: a\ntracestate: b'],
		['names nobody knows, not', 'GET /\nmy-OWN-header: a\nContent-Typ: b', 'GET /\nmy-OWN-header: a\nContent-Typ: b'],
		['names of HTTP/2, not', 'HTTP/2 200\ncontent-type:a/b', 'HTTP/2 200\ncontent-type: a/b'],
		['names of other protocols, not', 'MQTT tcp://a\ntopic:  b', 'MQTT tcp://a\ntopic: b'],
		['names with placeholders, not', 'GET /\n{{a}}-type:b\n{{c:d}} : e', 'GET /\n{{a}}-type: b\n{{c:d}}: e'],
		['one space behind the colon, none before', 'GET /\nVary:a\nHost  :\t b\nAge: 1', 'GET /\nVary: a\nHost: b\nAge: 1'],
		['no space where there is no value', 'GET /\nHost: \nVary:', 'GET /\nHost:\nVary:'],
		['nothing behind lines', 'GET /  \nHost: a \t\nVary: b,  \n', 'GET /\nHost: a\nVary: b,\n'],
		['the end of a target of several lines', 'GET /a  \n  ?b=c \nHost:d', 'GET /a  \n  ?b=c\nHost: d'],
		['values, not', 'GET /\nAccept: a/b ;q=1,c/d\nVary: {{ a }},  b', 'GET /\nAccept: a/b ;q=1,c/d\nVary: {{ a }},  b'],
		['folded lines, but for the name', 'GET /\nwarning:a \n  b \nhost:c', 'GET /\nWarning:a \n  b \nHost: c'],
		['indented lines, not', 'GET /\n  host:a ', 'GET /\n  host:a '],
		['comments among headers, not', 'GET /\n#  a \nhost:b\n//host:c', 'GET /\n#  a \nHost: b\n//host:c'],
		['variables and directives, not', '@host=a \n#@name b\n\n\nGET /', '@host=a \n#@name b\n\n\nGET /'],
		['one empty line in front of the body', 'POST /\nhost: a\n\n \n\n{ "a":1 }', 'POST /\nHost: a\n\n{ "a":1 }'],
		['the same where there are no headers', 'POST / \n  \n\nbody', 'POST /\n\nbody'],
		['the same in front of a file and a script', 'POST /\n\n\n< ./a.json\n\n\n> {%\n\n\n%}', 'POST /\n\n< ./a.json\n\n\n> {%\n\n\n%}'],
		['no empty line where there may be none', 'POST /\nHost: a\n{"a":1}', 'POST /\nHost: a\n{"a":1}'],
		['bodies, not', 'POST /\n\nhost:a \n\n\n  b \n', 'POST /\n\nhost:a \n\n\n  b \n'],
		['one empty line in front of a separator', 'GET /\n### a\nGET /\n\n \n\n### b', 'GET /\n\n### a\nGET /\n\n### b'],
		['behind a body', 'POST /\n\na\n###\nPOST /\n\nb \n\n\n###', 'POST /\n\na\n\n###\nPOST /\n\nb \n\n###'],
		['headings, not', '#####\n### a\n#####\n# b\n### c\n/* d */\n###', '#####\n### a\n#####\n# b\n### c\n/* d */\n###'],
		['the end of the file, not', 'GET /\n\n\n', 'GET /\n\n\n'],
		['CRLF stays', 'GET / \r\nhost:a \r\n\r\n \r\nb\r\n###\r\n', 'GET /\r\nHost: a\r\n\r\nb\r\n\r\n###\r\n'],
		['parts of a body, not', 'POST /\nContent-Type: multipart/a; boundary=b\n\n--b\netag:c \n\n\nd\n--b--', ''],
		['lines that are no headers, not', 'GET /\nsome words:a \nhttps://a.example ', ''],
		['responses', 'HTTP/1.1 200 OK \nvary:*\n\n\n# a', 'HTTP/1.1 200 OK\nVary: *\n\n# a'],
		['headers without a start line', 'etag:"a"\nvary: b ', 'ETag: "a"\nVary: b'],
	];
	for (const [name, before, after] of cases) {
		it(name, () => {
			assert.equal(formatted(before), after || before);
			assert.equal(formatted(after), after);
		});
	}

	it('changes no more than it has to', () => {
		const source = 'GET /« »\n«host»:«»a\nVary: b\n\n«\n»c';
		const text = unmark(source);
		const document = openText(text);
		const edits = formatting(document).map(({ range }) =>
			text.slice(document.text.offsetAt(range.start), document.text.offsetAt(range.end)),
		);
		assert.deepEqual(edits, [' ', 'host', ':', '\n']);
	});

	it('changes a range alone', () => {
		const text = 'GET / \nhost:a\nvary:b\n###\nGET / \n';
		const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 6 } };
		assert.equal(formatted(text, range), 'GET / \nhost:a\nVary: b\n###\nGET / \n');
	});

	it('leaves what is not its own alone', () => {
		assert.deepEqual(formatting(openText('```http\nGET / \nhost:a\n```\n', 'markdown')), []);
	});

	describe('means the same afterwards, and is done', () => {
		for (const file of files()) {
			it(file, () => assertSame(readFileSync(file, 'utf8')));
			it(`${file}, in disorder`, () => assertSame(disordered(readFileSync(file, 'utf8'))));
		}

		it('texts of random lines', () => {
			const lines = [
				...'GET / ,POST https://a.example ,HTTP/1.1 200 OK ,host:a,Vary : b ,  age: 1,\tb,  ,,,,### a,###,# c ,// d,/* e,*/,> {%,%}'.split(
					',',
				),
				...'< ./f,{{,}},{ "g": 1,}, @h = i,@j=k,...,?l=m,--n,n: {{o}} ,{{p}}: q,Content-Type: multipart/form-data; boundary=n '.split(
					',',
				),
				...'HTTP/2 404,MQTT tcp://a,curl a,import b,GRAPHQL /,query {,content-type:text/plain  ,run #a,?? a == b,\uFEFF'.split(','),
			];
			const next = random(1);
			for (let i = 0; i < 150; i++) {
				const picked = Array.from({ length: 1 + next(12) }, () => lines[next(lines.length)]);
				assertSame(picked.join(next(4) === 0 ? '\r\n' : '\n'));
			}
		});
	});
});

function formatted(text: string, range?: Parameters<typeof formatting>[1]): string {
	const document = openText(text);
	const edits = formatting(document, range).map(({ range: { start, end }, newText }) => ({
		start: document.text.offsetAt(start),
		end: document.text.offsetAt(end),
		newText,
	}));
	return applyEdits(text, edits);
}

/** What is read from the formatted text is the same but for the case of names, and formatting it again changes nothing. */
function assertSame(text: string): void {
	const after = formatted(text);
	assert.equal(meaning(after), meaning(text), JSON.stringify({ text, after }));
	assert.equal(formatted(after), after, JSON.stringify({ text, after }));
	assert.equal(after.includes('\r\n'), text.includes('\r\n'));
	assert.equal(inkOf(after), inkOf(text));
}

function meaning(text: string): string {
	const lines = print(text, openText(text).http).split('\n');
	return lines
		.filter(line => !line.includes('message/whitespace-before-colon'))
		.map(line => line.replace(/\s+(?=\||$)/g, ' ').trimEnd())
		.map(line => (/^ {2}[^ ]+: /.test(line) ? line.replace(/^[^:]+/, name => name.toLowerCase()) : line))
		.join('\n');
}

/** All that can be seen of a text. */
function inkOf(text: string): string {
	return text.replace(/\s+/g, '').toLowerCase();
}

/** The same text written carelessly: what formatting undoes. */
function disordered(text: string): string {
	return text
		.replace(/^([A-Za-z-]+): /gm, (_, name: string) => `${name.toUpperCase()}:   `)
		.replace(/^((?:GET|POST|HTTP\/1).*)$/gm, '$1 \t')
		.replace(/\n\n/g, '\n \n\n');
}

function files(): string[] {
	return ['test/fixtures/http', 'test/fixtures/syntax', 'test/vscode/workspace', 'sample'].flatMap(folder =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter(file => /\.(?:http|rest)$/.test(file))
			.map(file => join(folder, file)),
	);
}
