import { deepEqual, equal, ok as isTrue } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { lint, type RuleLevels } from '../../server/src/rules/lint';
import { mark, openText, unmark } from './support';

const levels: RuleLevels = {};

interface Found {
	readonly rule: string;
	readonly isHint: boolean;
	readonly start: number;
	readonly end: number;
}

function findingsIn(text: string, language = 'http'): Found[] {
	const { http, suppressions } = openText(text, language);
	const found: Found[] = [];
	const see = ({ rule: { id }, severity, at }: Parameters<Parameters<typeof lint>[2]>[0], start: number): number =>
		found.push({ rule: id, isHint: severity === 'hint', start: start + at.start, end: start + at.end });
	lint(http, levels, see, { suppressions });
	return found;
}

function rulesIn(text: string, language?: string): string[] {
	return findingsIn(text, language).map(({ rule }) => rule);
}

/** Nothing but hints is found. */
function quiet(text: string, language?: string): void {
	const loud = findingsIn(text, language).filter(({ isHint }) => !isHint);
	deepEqual(
		loud.map(({ rule, start, end }) => `${rule}: ${mark(text, [{ start, end }])}`),
		[],
	);
}

/** Nothing at all is found. */
function silent(text: string, language?: string): void {
	deepEqual(rulesIn(text, language), [], text);
}

function title(text: string): string {
	return text.replaceAll('\n', ' ⏎ ');
}

function each(texts: readonly string[], check: (text: string) => void): void {
	for (const text of texts) {
		it(title(text), () => check(text));
	}
}

/** What is marked is found by the rules that follow, in the order of the text, and nothing else. */
type Saying = readonly [marked: string, ...rules: readonly string[]];

function eachSays(sayings: readonly Saying[], language = 'http'): void {
	for (const [marked, ...rules] of sayings) {
		it(`${title(marked)}: ${rules.join(', ')}`, () => {
			const text = unmark(marked);
			const found = findingsIn(text, language);
			equal(mark(text, found), marked);
			deepEqual(
				found.map(({ rule }) => rule),
				rules,
			);
		});
	}
}

function fence(text: string): string {
	return `\`\`\`http\n${text}\n\`\`\``;
}

const get = 'GET https://a.example/b';
const ok = 'HTTP/1.1 200 OK';

describe('what is filled in later', () => {
	// `@` stands for it.
	each(
		[
			'@ https://a.example/',
			'GE@ https://a.example/',
			'GET @',
			'GET @/b',
			'GET https://@/b',
			'GET https://a.example:@/b',
			'GET https://a.example/@?@=@&c=@',
			'GET /a HTTP/@\nHost: a.example',
			'GET /a @\nHost: a.example',
			'HTTP/@ 200 OK',
			'HTTP/1.1 @',
			'HTTP/1.1 @ OK',
			'HTTP/1.1 4@ Not Found',
			'HTTP/1.1 200 @',
			'@ 200 OK',
			`${get}\n@`,
			`${get}\n@: b`,
			`${get}\nContent-@: b`,
			`${get}\nAuthorization: @`,
			`${get}\nAuthorization: @ b`,
			`${get}\nAuthorization: Basic @`,
			`${get}\nAuthorization: Basic @:@`,
			`${get}\nAuthorization: Bearer @`,
			`${get}\nCookie: @; b=@`,
			`${get}\nRange: bytes=@-@`,
			`${get}\nIf-None-Match: @, "@"`,
			`${ok}\nDate: @`,
			`${ok}\nDate: Sun, @ Nov 1994 08:49:37 GMT`,
			`${ok}\nSet-Cookie: @=@; Max-Age=@; Expires=@; Path=@; Domain=@; SameSite=@; @`,
			`${ok}\nCache-Control: max-age=@, @, private="@"`,
			`${ok}\nContent-Security-Policy: default-src @; @; script-src 'nonce-@' @`,
			`${ok}\nContent-Security-Policy: default-src 'self'@ img-src *`,
			`${ok}\nStrict-Transport-Security: max-age=@; @`,
			`${ok}\nAccess-Control-Allow-Origin: @\nAccess-Control-Allow-Credentials: @`,
			`${ok}\nLink: <@>; rel=@; @`,
			`${ok}\nPriority: u=@, @`,
			`${ok}\nContent-Type: @\n\n@`,
			`${ok}\nContent-Type: text/@; charset=@; @\n\n@`,
			`${ok}\nContent-Type: application/json\nContent-Length: @\n\n{"a": @, "b": "@", @}`,
		],
		place => ['{{x}}', '${x}', '<%= x %>', '{{$randomInt 1 10}}'].forEach(written => quiet(place.replaceAll('@', () => written))),
	);

	eachSays([
		[`${get}\nAccept: {{x}}, «aplication/json», */{{y}}`, 'accept/misspelled-media-type'],
		[`${get}\nAuthorization: «Bearrer» {{token}}`, 'auth/misspelled-scheme'],
		[`${ok}\nCache-Control: {{x}}, «no-sotre»`, 'cache-control/misspelled'],
		['GET https://a.example:«99999»/{{x}}', 'message/target-port'],
		[`${ok}\n«Cache-Contorl»: {{x}}`, 'header/misspelled'],
		[`${ok}\nContent-Type: application/json\n\n{"a": {{x}}«,»}`, 'body/json-syntax'],
	]);

	it('may be any number of headers, so that none is missing', () => {
		deepEqual(rulesIn('GET /a HTTP/1.1\nAccept: */*'), ['host/missing']);
		for (const line of ['{{headers}}', '${headers}', '<% headers %>', '{{name}}: a', 'X-{{name}}: a', '...headers']) {
			silent(`GET /a HTTP/1.1\n${line}\nAccept: */*`);
			silent(`HTTP/1.1 405 Method Not Allowed\nContent-Length: 0\n${line}`);
		}
	});

	each(
		[
			'fetch(`${host}/a`, { headers: { [name]: value, Accept: `${type}`, Cookie: `a=${b}` } })',
			'res.setHeader(`Cache-${x}`, `max-age=${age}`)',
			'res.status(`${code}`).set(name, value).set("ETag", `"${tag}"`)',
			'res.setHeader("Content-Type", `text/${type}; charset=${charset}`)',
			'new Response(null, { status: `40${x}`, headers: { Date: `${d}`, "Set-Cookie": `${n}=${v}; ${more}` } })',
		],
		text => silent(text, 'typescript'),
	);
	eachSays([['res.setHeader("Cache-Control", `max-age=${age}, «no-sotre»`)', 'cache-control/misspelled']], 'typescript');
});

describe('lines that speak to a client', () => {
	const head = ['POST https://a.example/b HTTP/1.1', 'Accept: */*', 'Content-Type: application/json'];
	each(
		[
			'# Accept: */*;q=2',
			'// Accept: */*;q=2',
			'/* Accept: a;q=2 */',
			'/*\nAccept: a;q=2\n*/',
			'# @name login',
			'@host = a.example',
			'@global.x := 1',
			'< ./file.json',
			'<@latin1 ./file.json',
			'<> ./response.json',
			'> {%\nclient.test("a: b", () => {});\n%}',
			'>>! ./out.json',
			'?? header a contains b: c',
			'{{\nexports.a = { b: 1 };\n}}',
			'import ./a.http',
			'run #login (@a=1)',
			'...headers',
			'?a=b',
			'&c=d',
		],
		line => {
			for (let at = 1; at <= head.length; at++) {
				silent([...head.slice(0, at), line, ...head.slice(at), '', '{}'].join('\n'));
			}
		},
	);

	eachSays([
		[`${get}\n# Accept: */*;q=3\nAccept: */*;q=«2»`, 'accept/bad-qvalue'],
		[`${get}\nAccept: */*;q=«2 # not a comment»`, 'accept/bad-qvalue'],
	]);
});

describe('upper and lower case', () => {
	describe('are the same', () =>
		each(
			[
				'GET HTTPS://A.EXAMPLE/b\nACCEPT: TEXT/HTML;Q=0.5, */*;q=0.1',
				'GET /a HTTP/1.1\nhOST: A.Example\nAuthorization: bASIC dTpw',
				`${get}\nAuthorization: BEARER abc\nAccept-Encoding: GZIP, Br\nRange: BYTES=0-5`,
				`${get}\nCache-Control: no-Cache\nConnection: Close\nTE: Trailers`,
				`${ok}\nContent-Type: Text/HTML; Charset=UTF-8\nContent-Encoding: GZip`,
				`${ok}\nStrict-Transport-Security: MAX-AGE=31536000; INCLUDESUBDOMAINS`,
				`${ok}\nContent-Security-Policy: DEFAULT-SRC 'SELF'; Object-Src 'None'`,
				`${ok}\nSet-Cookie: a=b; PATH=/; SECURE; HTTPONLY; SAMESITE=LAX; MAX-AGE=5`,
				`${ok}\nX-Content-Type-Options: NOSNIFF\nX-Frame-Options: deny\nReferrer-Policy: No-Referrer`,
				`${ok}\nTransfer-Encoding: Chunked\nAccept-Ranges: Bytes\nVary: ACCEPT`,
				'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: BASIC Realm="a", BEARER REALM="b"',
				'HTTP/1.1 101 Switching Protocols\nConnection: UPGRADE\nUpgrade: websocket',
			],
			quiet,
		));

	describe('are found in the same way', () =>
		eachSays([
			[`${get}\nACCEPT: «APLICATION/JSON»`, 'accept/misspelled-media-type'],
			[`${ok}\ncache-control: «No-Sotre»`, 'cache-control/misspelled'],
			[`${get}\nauthorization: «BEARRER» a`, 'auth/misspelled-scheme'],
			[`${ok}\nset-cookie: a=b; Secure; HttpOnly; Path=/; «SAMESIT»=Lax`, 'cookie/attribute-misspelled'],
		]));

	describe('are not the same', () =>
		eachSays([
			['«post» https://a.example', 'message/method-case'],
			['GET / «http/1.1»\nHost: a.example', 'message/version-malformed'],
			[`${ok}\nETag: «w/"a"»`, 'etag/weak-prefix'],
			[`${ok}\nDate: «sun, 06 nov 1994 08:49:37 gmt»`, 'date/case'],
			[
				`${ok}\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: «True»\nVary: Origin`,
				'cors/credentials-not-true',
			],
			[`${ok}\nPriority: «U»=1`, 'sf/uppercase-key'],
			[`${ok}\nAllow: «get»`, 'allow/invalid-method'],
		]));
});

describe('a header that goes on in the next line', () => {
	eachSays([
		[`${get}\nAccept: text/html,\n«  »«aplication/json»`, 'message/obs-fold', 'accept/misspelled-media-type'],
		[`${get}\nAccept:\n«\t»«aplication/json»`, 'message/obs-fold', 'accept/misspelled-media-type'],
		[`${get}\r\nAccept: text/html,\r\n«  »«aplication/json»\r\nA: b`, 'message/obs-fold', 'accept/misspelled-media-type'],
		[
			`${ok}\nCache-Control: max-age=«1h»,\n«  »public,\n«    »«no-sotre»`,
			'cache-control/invalid-delta-seconds',
			'message/obs-fold',
			'message/obs-fold',
			'cache-control/misspelled',
		],
		[`${ok}\nContent-Security-Policy: default-src 'self';\n«  »«img-scr» *`, 'message/obs-fold', 'csp/unknown-directive'],
	]);
	eachSays([[fence(`${get}\nAccept: text/html,\n  «aplication/json»`), 'accept/misspelled-media-type']], 'markdown');
});

describe('a list in several lines', () => {
	each(
		[
			`${ok}\nVary: Accept\nVary: Accept-Encoding`,
			`${ok}\nCache-Control: max-age=60\nCache-Control: immutable`,
			`${ok}\nSet-Cookie: a=1; Path=/; Secure\nSet-Cookie: b=2; Path=/; Secure`,
			`${ok}\nReferrer-Policy: future-policy\nReferrer-Policy: strict-origin`,
			'HTTP/1.1 405 Method Not Allowed\nAllow: GET\nAllow: HEAD',
			'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="a"\nWWW-Authenticate: Bearer realm="a"',
			`${get}\nConnection: keep-alive\nConnection: TE\nTE: trailers`,
			`${ok}\nLink: </a>; rel=next\nLink: </b>; rel=prev`,
		],
		silent,
	);
	eachSays([
		[`${ok}\nCache-Control: no-store\nCache-Control: «public»`, 'cache-control/conflict'],
		[`${ok}\nContent-Type: text/html\n«Content-Type»: text/plain`, 'header/duplicate-singleton'],
		[`${ok}\nTransfer-Encoding: chunked\nTransfer-Encoding: «chunked»`, 'transfer-encoding/chunked-twice'],
	]);
});

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

describe('one cause', () => {
	describe('is told once, by who knows most of it', () =>
		eachSays([
			[`${ok}\n«Cache-Contorl»: no-sotre`, 'header/misspelled'],
			[`${ok}\n«ContentType»: text/html`, 'header/missing-hyphen'],
			['«GTE» https://a.example', 'message/method-misspelled'],
			[`${ok}\nCache-Control: «nocache»`, 'cache-control/misspelled'],
			[`${ok}\nCache-Control: max-age=60«;» public`, 'cache-control/semicolon'],
			[`${ok}\nDate: «Sun, 06 Nov 1994 08:49:37 +0100»`, 'date/timezone'],
			[`${ok}\nDate: «Mon», 06 Nov 1994 08:49:37 GMT`, 'date/wrong-weekday'],
			[`${ok}\nETag: «abc»`, 'etag/unquoted'],
			[`${get}\nAuthorization: «Bearrer» abc`, 'auth/misspelled-scheme'],
			[`${get}\nAuthorization: Bearer«:» abc`, 'auth/scheme-colon'],
			[`${ok}\nContent-Type: «text/htm»`, 'content-type/misspelled'],
			[`${ok}\nContent-Length: «5, 5»`, 'content-length/list'],
			[`${ok}\nContent-Security-Policy: «img-scr» *`, 'csp/unknown-directive'],
			[`${ok}\nContent-Security-Policy: default-src «self»`, 'csp/unquoted-keyword'],
			[`${ok}\nStrict-Transport-Security: «includeSubDomains»`, 'hsts/missing-max-age'],
			['HTTP/1.1 «405» Method Not Allowed\nContent-Length: 0', 'status/method-not-allowed-without-allow'],
			[`${ok}\nContent-Type: text/html\n«content-type»: text/html`, 'header/duplicate-singleton'],
		]));

	it('of two that contradict each other is told at the second, and leads to the first', () => {
		const places: string[] = [];
		const { http } = openText(`${ok}\nContent-Type: a/b\nContent-Type: c/d`);
		lint(http, levels, ({ at, related }) => places.push(`${at.start} ${related?.at.start ?? 'alone'}`));
		deepEqual(places, ['34 16']);
	});
});

describe('an empty value', () => {
	each(
		[
			`${get}\nAccept:\nAccept-Language:\nAccept-Encoding:\nTE:\nIf-None-Match:`,
			'GET / HTTP/1.1\nHost:',
			`${ok}\nAllow:\nVary:\nConnection:\nCache-Control:\nLink:`,
			`${get}\nX-Own:\nUnheard-Of:`,
		],
		silent,
	);
	eachSays([
		[`${ok}\n«Date»:`, 'header/empty-value'],
		[`${ok}\n«ETag»:`, 'header/empty-value'],
		[`${ok}\n«Content-Type»:`, 'header/empty-value'],
	]);
});

describe('the present time', () => {
	it('is never asked for', () => {
		const asks = /\bDate\.now\b|\bnew Date\(\)|[^.\w]Date\(\)|\bperformance\.|\bhrtime\b|\bTemporal\b|\bMath\.random\b/;
		const files = ['rules', 'http', 'languages', 'project'].flatMap(folder => sources(`server/src/${folder}`));
		isTrue(files.length > 500);
		deepEqual(
			files.filter(file => {
				const source = readFileSync(file, 'utf8');
				return asks.test(source) && asks.test(source.replace(/\/\/.*|\/\*[^]*?\*\/|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, ''));
			}),
			[],
		);
	});
});

function sources(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(name => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
		.map(name => `${folder}/${name}`);
}

describe('a request for silence', () => {
	const teapot = "HTTP/1.1 418 I'm a teapot";
	each(
		[
			`# httpsense-disable-next-line status/teapot\r\n${teapot}\r\n`,
			`\uFEFF# httpsense-disable-next-line status/teapot\n${teapot}`,
			`${get}\n# httpsense-disable-next-line\nAccept: */*;q=2`,
			`${get}\n# httpsense-disable accept\nAccept: */*;q=2\n# httpsense-enable accept`,
			`### a\n# httpsense-disable status\n${teapot}\n\n### b\n${teapot}`,
		],
		silent,
	);
	each(['const a = <A>{/* httpsense-disable-next-line */}\n{res.status(418)}</A>'], text => silent(text, 'typescriptreact'));
	each([`${get}\nAccept: */*;q=2 # httpsense-disable-line`, `${get}\n# httpsense-disable-line\nAccept: */*;q=2`], text =>
		isTrue(rulesIn(text).includes('accept/bad-qvalue')),
	);
});

describe('what some client accepts', () => {
	describe('is at most a hint in its files', () =>
		each(
			[
				'GET https://a.example/b c d HTTP/1.1',
				'GET https://a.example/b\n    /c\n    ?d=e\n    &f=g\nAccept: */*',
				'GET https://a.example/b HTTP/1.1\n?c=d\n&e=f\nAccept: */*',
				'GET https://a.example/b HTTP/2 (Prior Knowledge)',
				'GET a.example/b',
				'GET localhost:3000/b',
				'localhost:3000/b',
				'GRAPHQL https://a.example/graphql\n\nquery { a }\n\n{"b": 1}',
				'WEBSOCKET wss://a.example/b\n\n{"a": 1}\n=== wait-for-server\n{"b": 2}',
				'SSE https://a.example/b',
				'GRPC a.example/b.C/D\n\n{}',
				'MQTT mqtt://a.example\nTopic: a',
				`${get}\nAuthorization: Basic user:password`,
				`${get}\nAuthorization: Basic user password`,
				`${get}\nAuthorization: Digest user password`,
				`${get}\nAuthorization: AWS key secret token:t region:r service:s`,
				`${get}\nAuthorization: OAuth2 client_credentials local`,
				`${get}\nX-Request-Type: GraphQL`,
				`${get}\nAccept: application/json,`,
				`${get}\nX-Empty`,
				`${get}\nAccept: text/html,\n  text/plain`,
				`${get}\nCookie: a=1\nCookie: b=2`,
				'  GET https://a.example/b\n  Accept: */*',
				'curl https://a.example -H "Accept: */*;q=2"',
				'PURGE https://a.example/b',
				'LIST https://a.example/b',
			],
			quiet,
		));

	for (const [text, rule] of [
		[`${get}\nAccept */*`, 'message/missing-colon'],
		[`${get}\nAccept : */*`, 'message/whitespace-before-colon'],
		['get https://a.example', 'message/method-case'],
	] as const) {
		it(`is at most a hint in its files, and more in documents: ${title(text)}`, () => {
			quiet(text);
			const loud = findingsIn(fence(text), 'markdown').filter(({ isHint }) => !isHint);
			deepEqual(
				loud.map(found => found.rule),
				[rule],
			);
		});
	}
});
