import { equal } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from 'vscode-textmate';
import { load, openRegistry, type Token, tokenize } from './grammar';
import { mark, unmark } from '../unit/support';

type Case = readonly [name: string, scope: string, source: string];

/** Every stretch of the text that has the scope is marked, and nothing else is. */
const inHttp: readonly Case[] = [
	['a method', 'keyword.control.method.http', '«GET» /a HTTP/1.1\n\n###\n«get» https://a.example\n###\n«PURGE» /'],
	['a method nobody knows, if a URL follows', 'keyword.control.method.http', '«frobnicate» https://a.example\n###\nSome prose.'],
	['a method alone', 'keyword.control.method.http', '«GET»\n  https://a.example\nHost: a\n###\n«NOP»\n###\nWORD'],
	['a target, with or without a method', 'string.unquoted.target.http', '«https://a.example/»\n###\nGET «{{host}}/a b» HTTP/1.1'],
	['the keys of a query', 'variable.parameter.query.http', 'GET /a?«b»=c&«d»={{e}}\n  &«f»=g'],
	['a version', 'constant.language.version.http', 'GET / «HTTP/1.1»\n###\nGET /\n  ?a\n  «HTTP/2»\n###\n«HTTP/2» 200'],
	['a status code', 'constant.numeric.status-code.http', 'HTTP/1.1 «404» Not Found\n###\nHTTP/1.1 «999»'],
	['an informational status code', 'meta.status-code.informational.http', 'HTTP/1.1 «100» Continue\nHTTP/1.1 200 OK'],
	['a successful status code', 'meta.status-code.success.http', 'HTTP/1.1 100 Continue\nHTTP/1.1 «200» OK'],
	['a redirecting status code', 'meta.status-code.redirection.http', 'HTTP/1.1 «301» Moved Permanently'],
	["a client error's status code", 'meta.status-code.client-error.http', 'HTTP/1.1 «404» Not Found\n\n404'],
	["a server error's status code", 'meta.status-code.server-error.http', 'HTTP/1.1 «503» Service Unavailable'],
	['a reason phrase', 'string.unquoted.reason-phrase.http', 'HTTP/1.1 404 «Not Found»'],
	['header names', 'entity.name.tag.http', 'GET /\n«Accept»: */*\n«content-type»: text/plain\n«X-{{a}}» : b\n\nHost: no'],
	['headers without a start line', 'entity.name.tag.http', '«ETag»: "a"\n«Vary»: *'],
	['a media range that looks like a comment', 'string.unquoted.http', 'GET /\nAccept: «*/*»'],
	['parameters', 'variable.parameter.http', 'Cache-Control: «max-age»=60, public\nAuthorization: Basic dTpwYQ=='],
	['numbers', 'constant.numeric.http', 'Age: «12»\nRange: bytes=«0-499»\nContent-Type: a/b; charset=utf-8\nServer: a/1.2'],
	['dates', 'constant.numeric.date.http', 'Date: «Wed, 21 Oct 2026 07:28:00 GMT»'],
	['quoted strings', 'string.quoted.double.http', 'Content-Disposition: inline; filename=«"a, b\\""», c\nVary: «"open»\nAge: 1'],
	['URLs', 'string.unquoted.url.http', 'Link: <«https://a.example/?b=c»>; rel=next'],
	['variables', 'meta.template.expression.http', '@a = «{{b}}»\nGET «{{ $guid }}»\nA: b«{{c}}»\n\n{ "d": "«{{e}}»", "f": «{{g}}» }'],
	['comments', 'comment.line.number-sign.http', '«# a»\nGET /\n«# b»\nA: # c\n\n«# d»\n{}'],
	['comments of two slashes', 'comment.line.double-slash.http', '«// a»\nGET //b'],
	[
		'comments in bodies, but no text',
		'comment.line.number-sign.http',
		'POST /\nContent-Type: application/json\n\n{\n«  # a»\n  "b": "# c"\n}\n###\nPOST /\nContent-Type: text/markdown\n\n# d\n###\nPOST /\n\ne # f\n«# g»',
	],
	['comments of two slashes in bodies', 'comment.line.double-slash.http', 'POST /\n\n{ "a": "b",\n«  // c»\n"d": "//e\n//f" }'],
	['a comment behind a version', 'comment.line.http', 'GET /a HTTP/1.1 «# b»\nHost: a\n###\nGET /a # b'],
	['scripts of httpYac', 'meta.script.http', '«{{@js +response»\n« {{a}} }}»\n«  }}»\nGET /\n\n{{a}}'],
	['variables around a body', 'meta.variable.http', 'POST /\n\n«@a = b»\n{}\n\n«@c = d»\n@media(e=f) { }'],
	['no comments behind JSON: they are sent', 'comment.line.double-slash.json', 'POST /\n\n{ "a": 1, // b\n"c": 2// d\n}'],
	['nothing wrong about variables in JSON', 'invalid.illegal.json', 'POST /\n\n{ "a": {{b.c}}, "d": [{{e}}], "f": {{$randomInt 1 2}} }'],
	['queries in files', 'string.unquoted.path.http', 'proto < «./a.proto»\nGRAPHQL /\n\ngql a < «./b.gql»'],
	['directives', 'keyword.other.directive.http', '# «@name» a\n// «@no-log»\nGET /'],
	['the name of a request', 'entity.name.function.http', '# @name «a»\n# @name = «b»\n# @note c'],
	['separators', 'markup.heading.http', '«### a»\nGET /\n\n{ "open\n«###»\n«#### b»\n## c'],
	['variable definitions', 'variable.other.readwrite.http', '@«a» = b\n@«c»:=d'],
	['file references', 'string.unquoted.path.http', 'POST /\n\n< «./a.json»\n\n>> «b.json»\n<> «c.json»\n> «d.js»\n> quote'],
	['scripts', 'meta.embedded.block.javascript', '< {%« a »%}\nGET /\n\n> {%\n«  `open»\n%}\n###\nGET /'],
	['JSON by its media type', 'http.request.body.json', 'POST /\nContent-Type: application/problem+json\nA: b\n\n«[1, 2]»\n###\nGET /'],
	['JSON by its first character', 'http.request.body.json', 'POST /\n\n«{ "a": 1 }»\n\n> {% a %}\n'],
	['no JSON where a variable stands', 'http.request.body.json', 'POST /\n\n{{body}}'],
	['XML', 'meta.embedded.block.xml', 'POST /\nContent-Type: image/svg+xml\n\n«<a>»\n###\nPOST /\n\n«<?xml»'],
	['HTML', 'meta.embedded.block.html', 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n«<!-- open»\n###\nGET /\n\n«<!DOCTYPE html>»'],
	['GraphQL and its variables', 'http.request.body.graphql', 'POST /\nX-Request-Type: GraphQL\n\n«query {»\n«}»\n\n{ "a": 1 }'],
	[
		'GraphQL in what is sent as JSON',
		'http.request.body.graphql',
		'POST /\nContent-Type: application/json\nX-Request-Type: GraphQL\n\n«query {»\n«}»\n\n{ "a": 1 }\n###\nPOST /\nContent-Type: application/json\n\n«mutation { a }»\n###\nGRAPHQL /\n\n«{ a }»\n###\nPOST /\n\n{ "a": {{b}} }',
	],
	['JSON without an empty line in front of it', 'http.request.body.json', 'POST /\nA: [b]\n«{ "a": 1 }»\n###\nPOST /\n{{b}}'],
	['the messages for a WebSocket', 'http.request.body.json', 'WS ws://a\n\n«{ "a»\n===\n«[1]»\n=== wait-for-server\n«[2]»'],
	['plain text stays plain', 'http.request.body.text', 'POST /\nContent-Type: text/plain\n\n«{ "a": 1 }»\n«# b»'],
	[
		'a part of a multipart body, by its own media type',
		'http.request.body.json',
		'POST /\n\n--a\nContent-Type: application/json\n\n«{ "b»\n--a\n\nc\n--a--',
	],
	['an empty line ends the headers', 'http.request.body.text', 'GET /\n\n«Host: a»'],
	['a response right behind its request', 'meta.response.http', 'GET /\n\n{ "open\n«HTTP/1.1 200 OK»\n«A: b»'],
	['a request right behind a response', 'meta.request.http', 'HTTP/1.1 200 OK\n\ntext\n«POST /a HTTP/1.1»'],
];

const inMarkdown: readonly Case[] = [
	[
		'fences',
		'meta.embedded.block.http',
		'a\n```http\n«GET /»\n```\n~~~HTTPS a=b\n«GET /»\n~~~\n```http-message\n«GET /»\n```\n````rest {.a}\n«GET /»\n````\n```js\nGET /\n```',
	],
	['a fence in a list', 'keyword.control.method.http', '* a\n  ```http\n  «GET» / HTTP/1.1\n  ```\n'],
	['a fence in a quote', 'entity.name.tag.http', '> ```http\n> GET / HTTP/1.1\n> «Host»: a\n>\n> Host: b\n> ```\n'],
	['no fence of another language', 'meta.embedded.block.http', '```httpie\nGET /\n```\n```httpx\n```'],
	['the end of a fence, whatever stands open in it', 'meta.paragraph.markdown', '```http\nPOST /\n\n{ "open\n```\n«after»\n'],
];

describe('syntax', () => {
	let registry: Registry;
	before(async () => {
		registry = await openRegistry();
	});

	for (const [language, scopeName, cases] of [
		['http', 'source.http', inHttp],
		['markdown', 'text.html.markdown', inMarkdown],
	] as const) {
		describe(language, () => {
			for (const [name, scope, source] of cases) {
				it(name, async () => {
					const text = unmark(source);
					equal(mark(text, stretches(tokenize(await load(registry, scopeName), text), scope)), source);
				});
			}
		});
	}

	for (const file of ['dialect.http', 'exchange.http', 'fences.md']) {
		it(`fixture ${file}`, async () => {
			const path = join('test/fixtures/syntax', file);
			const grammar = await load(registry, file.endsWith('.md') ? 'text.html.markdown' : 'source.http');
			const found = listing(tokenize(grammar, readFileSync(path, 'utf8')));
			if (process.env.UPDATE_SNAPSHOTS) {
				writeFileSync(`${path}.scopes`, found);
			}
			equal(found, readFileSync(`${path}.scopes`, 'utf8'));
		});
	}
});

/** Where `scope` holds: neighbouring tokens of one line are one stretch. */
function stretches(tokens: readonly Token[], scope: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	for (const { start, end, scopes } of tokens) {
		const last = found.at(-1);
		if (!scopes.includes(scope) || start === end) {
			continue;
		}
		if (last?.end === start) {
			last.end = end;
		} else {
			found.push({ start, end });
		}
	}
	return found;
}

/** A line for every token that is not blank, with the scopes that it does not share with the whole text. */
function listing(tokens: readonly Token[]): string {
	return tokens
		.filter(({ text }) => text.trim())
		.map(({ text, scopes }) => `${text}  ←  ${scopes.slice(1).join(' ')}\n`)
		.join('');
}
