import { deepEqual } from 'node:assert/strict';
import { rulesIn, quiet, silent, each, eachSays, fence, get, ok } from './judging';

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
