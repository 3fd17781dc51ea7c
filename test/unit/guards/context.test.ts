import { deepEqual, ok as isTrue } from 'node:assert/strict';
import { unmark } from '../support';
import { rulesIn, quiet, silent, title, each, eachSays, fence, get, ok } from './judging';

describe('a header that nobody knows', () => {
	each(
		[
			'max-age=1h, no-sotre',
			'text/html text/plain;q=5',
			'"a',
			"'a",
			'Sun, 32 Foo 1994',
			'bytes=9-0',
			'<a>; rel',
			'a=b; Secure; SameSite=Foo',
			'https://u:p@[::1]:99999/a b%zz',
			'u=9, I=true, u',
			'{"a": 1,}',
			'Basic ?',
			'a,,b,',
			'/* # // */',
			'',
		],
		value => [get, ok].forEach(start => silent(`${start}\nUnheard-Of: ${value}\nX-Own: ${value}`)),
	);
});

describe('HTTP/2 and HTTP/3', () => {
	each(
		[
			'HTTP/2 200',
			'HTTP/3 404\ncontent-length: 0',
			'HTTP/2.0 200\nserver-timing: a',
			'GET /a HTTP/2',
			'GET /a HTTP/3\naccept: */*',
			'GET /a HTTP/2\naccept: */*\nhost: a.example\nte: trailers',
			'GET https://a.example HTTP/2 (Prior Knowledge)\naccept: */*',
			':method: GET\n:scheme: https\n:authority: a.example\n:path: /\naccept: */*',
			':status: 200\ncontent-type: text/html',
			'HTTP/2 426\ncontent-length: 0',
			'POST /a HTTP/2\ncontent-type: text/plain\n\na',
		],
		text => {
			quiet(text);
			quiet(fence(text), 'markdown');
		},
	);
	eachSays([
		['HTTP/2 200\n«connection»: keep-alive; timeout=5\ncontent-length: 0', 'message/connection-field-in-http2'],
		['HTTP/2 200\n«transfer-encoding»: chunked, gzip', 'message/connection-field-in-http2'],
		['HTTP/3 200\n«keep-alive»: timeout=x', 'message/connection-field-in-http2'],
		['HTTP/2 426\n«upgrade»: h2', 'message/connection-field-in-http2'],
		['HTTP/2 200\ncache-control: «no-sotre»', 'cache-control/misspelled'],
	]);

	it('do not change what is said of the same header in HTTP/1.1', () => {
		const line = 'Connection: keep-alive; timeout=7';
		deepEqual(rulesIn(`HTTP/2 200\n${line}`), ['message/connection-field-in-http2']);
		deepEqual(rulesIn(`HTTP/1.1 200 OK\n${line}`), ['connection/invalid-option']);
	});
});

describe('a message of which a part is shown', () => {
	/** Each lacks something. */
	const lacking: readonly (readonly [start: string, missing: string])[] = [
		['GET /a HTTP/1.1\nAccept: */*', 'host/missing'],
		['HTTP/1.1 405 Method Not Allowed\nContent-Length: 0', 'status/method-not-allowed-without-allow'],
		['HTTP/1.1 301 Moved Permanently\nContent-Length: 0', 'status/redirect-without-location'],
		['HTTP/1.1 101 Switching Protocols\nConnection: Upgrade', 'status/switching-without-upgrade'],
	];
	const said =
		'...|…|....|. . .|[...]|[…]|[ ... ]|<...>|{ ... }|# etc|# ...|// ...|/* ... */|(other headers)|<other headers>|[more headers]';
	each([...said.split('|'), '<snip>', '[snip]', '-- snip --', '--snip--', '-- 8< --'], elision => {
		for (const [start] of lacking) {
			silent(`${start}\n${elision}`);
			silent(fence(`${start}\n${elision}`), 'markdown');
			silent(start.replace('\n', `\n${elision}\n`));
		}
	});

	for (const [start, missing] of lacking) {
		it(`lacks nothing without its start line, or its headers: ${title(start)}`, () => {
			const [line = '', ...rest] = start.split('\n');
			isTrue(rulesIn(start).includes(missing));
			isTrue(rulesIn(fence(start), 'markdown').includes(missing));
			silent(fence(rest.join('\n')), 'markdown');
			silent(fence(line), 'markdown');
		});
	}

	it('may leave out what counts for its content, and secrets', () => {
		silent(fence(`${ok}\nContent-Type: text/plain\nContent-Length: 500\n\nand so on\n...`), 'markdown');
		silent(fence(`${ok}\nContent-Type: application/json\n\n{ "a": 1, ... }`), 'markdown');
		silent(fence('GET /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer ...\nCookie: a=...; b=…\nIf-Match: <etag>'), 'markdown');
	});
});

describe('the request in front of a response', () => {
	each(
		[
			`HEAD https://a.example/\n\n${ok}\nContent-Type: text/html\nContent-Length: 500\nETag: "a"`,
			`HEAD https://a.example/\n\n${ok}\nContent-Type: text/html\nTransfer-Encoding: chunked`,
			`${get}\nIf-None-Match: "a"\n\nHTTP/1.1 304 Not Modified\nETag: "a"\nContent-Length: 500`,
			'HTTP/1.1 304 Not Modified\nETag: "a"\nContent-Length: 500',
		],
		text => {
			quiet(text);
			quiet(fence(text), 'markdown');
		},
	);
	const content = `${ok}\nContent-Type: text/plain\n\n«hello»`;
	const head = 'HEAD / HTTP/1.1\nHost: a.example';
	eachSays(
		[
			[fence(`${head}\n\n${content}`), 'response/head-with-content'],
			[fence(`${head}\n\nHTTP/1.1 103 Early Hints\n\n${content}`), 'response/head-with-content'],
		],
		'markdown',
	);
	it('is only the one right before it, in the same fence', () => {
		const answer = unmark(content);
		silent(fence(`${head}\n\nGET / HTTP/1.1\nHost: a.example\n\n${answer}`), 'markdown');
		silent(fence(`${head}\n\n###\n${answer}`), 'markdown');
		silent(`${fence(head)}\n\n${fence(answer)}`, 'markdown');
		silent(fence(`${head}\n\n${ok}\nContent-Length: 0\n\n${answer}`), 'markdown');
	});
});

describe('code', () => {
	describe('is left alone where it is not HTTP', () =>
		each(
			[
				"import { status } from './status/999';",
				"import '../headers/Cache-Contorl';",
				"export * from 'cache-control/no-sotre';",
				"require('Content-Tpye');",
				'// res.status(999); res.setHeader("Cache-Control", "no-sotre")',
				'/* res.setHeader("Cache-Control", "no-sotre") */',
				"const text = \"res.setHeader('Cache-Control', 'no-sotre')\";",
				'const text = `res.setHeader("Cache-Control", "no-sotre")`;',
				'const pattern = /res.status(999)/;',
				'const page = { status: 999, title: "a" };',
				'const order = { status: "shiped" };',
				"const options = { method: 'FROB' };",
				"map.set('Cache-Contorl', 'no-sotre');",
				"cache.get('Content-Tpye');",
				"storage.setItem('Cache-Control', 'no-sotre');",
				"element.append('Cache-Contorl');",
				'exit(999); process.exit(999);',
				'const sizes = [999, 40]; if (count === 999) {}',
				"i18n.t('header.Cache-Contorl');",
				'type Status = 999; enum Code { Gone = 999 }',
				"const a = b ? 'Cache-Contorl' : 'no-sotre';",
			],
			text => silent(text, 'typescript'),
		));

	describe('is left alone where it shows text', () =>
		each(
			[
				"const a = <p>res.setHeader('Cache-Control', 'no-sotre')</p>;",
				'const a = <Badge status="shiped" header="Cache-Contorl" />;',
				'const a = <p>Cache-Control: no-sotre</p>;',
			],
			text => silent(text, 'typescriptreact'),
		));

	describe('gets a hint at most where it is not sure that a browser runs it', () =>
		each(
			[
				"fetch(url, { method: 'POST', body: form, headers: { 'Content-Type': 'multipart/form-data' } });",
				"new Request(`https://${host}/a`, { headers: { 'Content-Type': 'multipart/form-data', Origin: 'https://a.example' } });",
				"fetch(url, { headers: { Cookie: 'a=b', 'Accept-Encoding': 'gzip' } });",
				"await fetch('/cookies', { headers: { cookie: 'a=b' } });",
			],
			text => quiet(text, 'typescript'),
		));

	describe('is left alone where it says what others send', () =>
		each(
			[
				"if (res.headers['cache-control'] === 'no-sotre') {}",
				'switch (res.statusCode) { case 418: break; }',
				"expect(res.headers.get('Cache-Control')).toBe('no-sotre');",
				"expect(res.headers).toMatchObject({ 'cache-control': 'no-sotre' });",
				"expect(response.headers).toEqual({ 'Content-Tpye': 'a/b' });",
				"request(app).get('/').expect('Cache-Contorl', 'no-store');",
				"request(app).get('/').expect(418);",
				'expect(res.status).toBe(418);',
				'const { status } = response; assert.equal(status, 418);',
			],
			text => silent(text, 'typescript'),
		));

	eachSays(
		[
			["res.setHeader('Cache-Control', '«no-sotre»');", 'cache-control/misspelled'],
			["fetch(url, { headers: { '«Content-Tpye»': 'a/b' } });", 'header/misspelled'],
			["fetch('/a', { headers: { '«Accept-Encoding»': 'gzip' } });", 'header/fetch-forbidden'],
		],
		'typescript',
	);
});

describe('what clients add by themselves', () => {
	each(
		[
			'https://a.example/b',
			get,
			`${get} HTTP/1.1`,
			`${get}\nAccept-Language: en`,
			'GET /b\nAccept: */*',
			'POST https://a.example/b\nContent-Type: text/plain\n\nhello',
			'POST https://a.example/b HTTP/1.1\nContent-Type: text/plain\n\nhello',
			'PUT https://a.example/b HTTP/1.1\nContent-Type: application/json\n\n< ./b.json',
		],
		silent,
	);
	each(["fetch('/b', { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'hello' })"], text => silent(text, 'typescript'));
	eachSays([['GET /b «HTTP/1.1»\nAccept: */*', 'host/missing']]);
});
