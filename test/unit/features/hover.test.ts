import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover';
import { charsetTerms, preferredCharset } from '../../../server/src/http/charsets';
import { atCursor } from '../support';
import { editor, shown } from './editor';

describe('hover', () => {
	const cases: readonly [name: string, language: string, source: string, expected: string][] = [
		[
			'a status code in a message',
			'http',
			'HTTP/1.1 4$004 Not Found',
			'HTTP/1.1 «404» Not Found → **404 Not Found** — client error\n\n',
		],
		['a phrase', 'http', 'HTTP/1.1 404 Not F$0ound', 'HTTP/1.1 404 «Not Found» → **404 Not Found** — client error'],
		['a status code in a call', 'typescript', 'res.status(4$004)', 'res.status(«404») → **404 Not Found** — client error'],
		[
			'a status code in a comparison',
			'typescript',
			'if (res.status === 42$09) {}',
			'if (res.status === «429») {} → **429 Too Many Requests**',
		],
		[
			'a status code in JSX',
			'typescriptreact',
			'<A on={() => res.status(4$004)} />',
			'<A on={() => res.status(«404»)} /> → **404 Not Found**',
		],
		['a method', 'http', 'PO$0ST /a HTTP/1.1', '«POST» /a HTTP/1.1 → **POST** — '],
		['a version', 'http', 'GET /a HTTP/$01.1', 'GET /a «HTTP/1.1» → **HTTP/1.1** — '],
		[
			'a field name, in any case',
			'http',
			'GET /\ncache-c$0ontrol: no-store',
			'GET /\n«cache-control»: no-store → **Cache-Control** — ',
		],
		[
			'a field name in a call',
			'typescript',
			"res.setHeader('Retry-A$0fter', '1')",
			"res.setHeader('«Retry-After»', '1') → **Retry-After** — response header",
		],
		[
			'a directive',
			'http',
			'GET /\nCache-Control: no-store, max-a$0ge=60',
			'GET /\nCache-Control: no-store, «max-age»=60 → **max-age** — `Cache-Control` directive',
		],
		[
			'what a directive’s value says',
			'http',
			'HTTP/1.1 200 OK\nCache-Control: max-a$0ge=3600',
			'HTTP/1.1 200 OK\nCache-Control: «max-age»=3600 → **max-age** — `Cache-Control` directive, response\n\nHere: 1 hour.',
		],
		[
			'the value itself',
			'http',
			'HTTP/1.1 200 OK\nCache-Control: max-age=36$000',
			'HTTP/1.1 200 OK\nCache-Control: max-age=«3600» → `3600` — 1 hour',
		],
		[
			'a media type',
			'http',
			'POST /\nContent-Type: application/js$0on',
			'POST /\nContent-Type: «application/json» → **application/json** — ',
		],
		[
			'an authentication scheme',
			'http',
			'GET /\nAuthorization: Bea$0rer {{token}}',
			'GET /\nAuthorization: «Bearer» {{token}} → **Bearer** — ',
		],
		[
			'a cookie’s attribute',
			'http',
			'HTTP/1.1 200 OK\nSet-Cookie: a=b; HttpO$0nly',
			'HTTP/1.1 200 OK\nSet-Cookie: a=b; «HttpOnly» → **HttpOnly** — ',
		],
		[
			'a value in code',
			'typescript',
			"new Headers({ 'Cache-Control': 'no-st$0ore' })",
			"new Headers({ 'Cache-Control': '«no-store»' }) → **no-store** — ",
		],
		['a custom header', 'http', 'GET /\nX-Mi$0ne: value', 'GET /\n«X-Mine»: value → **X-Mine** — custom header, not registered'],
		['a code in a fence', 'markdown', '```http\nHTTP/1.1 4$029\n```', '```http\nHTTP/1.1 «429»\n``` → **429 Too Many Requests**'],
		[
			'inline code that can only be HTTP',
			'markdown',
			'Send `429 Too M$0any Requests`.',
			'Send `«429 Too Many Requests»`. → **429 Too Many Requests**',
		],
		['nothing in an unknown value', 'http', 'GET /\nX-Mine: va$0lue', '—'],
		['nothing in a body', 'http', 'POST /\nHost: a\n\n{"status": 4$004}', '—'],
		['nothing in code that is not HTTP', 'typescript', 'listen(4$004)', '—'],
		['nothing between things', 'http', 'GET  $0  /', '—'],
	];

	for (const [name, language, source, expected] of cases) {
		it(`explains ${name}`, () => {
			const text = shown(source, language);
			assert.equal(text.slice(0, expected.length), expected);
		});
	}

	it('ends with links to the specification and to MDN', () => {
		assert.match(
			shown('HTTP/1.1 4$029', 'http'),
			/\n\n\[RFC 6585 §4\]\(https:\/\/www\.rfc-editor\.org\/rfc\/rfc6585#section-4\) \| \[MDN\]\(https:\/\/developer\.mozilla\.org\/docs\/Web\/HTTP\/Reference\/Status\/429\)$/,
		);
	});

	describe('tells how far browsers know', () => {
		const known: readonly [what: string, source: string, expected: RegExp][] = [
			[
				'what all have',
				'Set-Cookie: a=b; Same$0Site=Lax',
				/\*Baseline:\* widely available, in all major browsers since September 2019\./,
			],
			[
				'what all have got lately',
				'Content-Security-Policy: repo$0rt-to a',
				/\*Baseline:\* newly available, in all major browsers since \w+ 202\d\./,
			],
			['what some have', 'Accept-$0CH: DPR', /\*Limited availability:\* Chrome and Edge only\./],
			['what nobody has any more', 'Expect$0-CT: max-age=1', /\*Limited availability:\* no major browser, unless switched on\./],
		];
		for (const [what, line, expected] of known) {
			it(what, () => assert.match(shown(`HTTP/1.1 200 OK\n${line}`, 'http'), expected));
		}
		it('but says nothing where browsers have no part', () =>
			assert.doesNotMatch(shown('HTTP/1.1 200 OK\nX-Request$0-ID: 1', 'http'), /Baseline|availability/));
	});

	it('tells a time in the zone of who looks, too', () => {
		const { document, offset } = atCursor('HTTP/1.1 200 OK\nDate: Sat, 06$0 Jul 2024 22:49:37 GMT');
		const said = hover(document, offset, { ...editor, timeZone: () => 'Europe/Berlin' })?.contents as { value: string };
		assert.match(said.value, /Saturday, 6 July 2024, 22:49:37 UTC \(Sunday, 00:49 in Europe\/Berlin\)/);
	});

	it('tells what usually goes with it', () => assert.match(shown('HTTP/1.1 4$029', 'http'), /\n\nOften with: `Retry-After`/));
});

describe('hover in content', () => {
	const problem = 'HTTP/1.1 404 Not Found\nContent-Type: application/problem+json\n\n';
	const stream = 'HTTP/1.1 200 OK\nContent-Type: text/event-stream\n\n';
	const cases: readonly [source: string, expected: string][] = [
		[`${problem}{ "type": "/a", "tit$0le" : "\\"{" }`, ' «"title"» : "\\"{" } → **title** — problem details member'],
		[`${problem}{ "more": [{ "a": {} }],\n  "status": 40$04 }`, '"status": «404» } → **404 Not Found** — client error'],
		[`${problem}{ "a": { "ti$0tle": 1 } }`, '—'],
		[`${problem}{ "ba$0lance": 30 }`, '—'],
		[`${problem.replace('problem+', '')}{ "ti$0tle": "a" }`, '—'],
		[`${stream}event: a\nda$0ta: b\n\nretry: 3000\n`, '«data»: b\n\nretry: 3000\n → **data** — event stream field'],
		[`${stream}re$0try: 3000\n`, '«retry»: 3000\n → **retry** — event stream field\n\nHere: 3 seconds.'],
		[`${stream}retry: 15$000\n`, 'retry: «1500»\n → `1500` — 1.5 seconds'],
		[`${stream}:$0 still here\n`, '«:» still here\n → **comment line**'],
		[`${stream}data: da$0ta\n`, '—'],
	];
	for (const [source, expected] of cases) {
		it(`says ${expected.replaceAll('\n', ' ⏎ ')}`, () => {
			const text = shown(source, 'http');
			assert.ok(expected === '—' ? text === '—' : text.includes(expected), text);
		});
	}

	it('knows where it stands in a document', () => {
		const quoted = `\n\`\`\`http\n${problem}{\n  "det$0ail": "a"\n}\n\`\`\``.replaceAll('\n', '\n> ');
		assert.match(shown(quoted, 'markdown'), /«"detail"»: "a"\n> \}\n> ``` → \*\*detail\*\*/);
		const listing = `[source,http]\n----\n${problem}{ "det$0ail": "a" }\n----\n`;
		assert.match(shown(listing, 'asciidoc'), /\{ «"detail"»: "a" \}\n----\n → \*\*detail\*\*/);
	});

	it('looks into no content that nobody reads', () => {
		const member = (filler: number): string => shown(`${problem}{ "ti$0tle": "a", "more": "${'.'.repeat(filler)}" }`, 'http');
		assert.match(member(1000), /→ \*\*title\*\*/);
		assert.equal(member(200_000), '—');
	});
});

describe('hover on languages and character encodings', () => {
	const tag = 'GET /\nAccept-Language: ';
	const type = 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=';
	const cases: readonly [source: string, expected: string][] = [
		[
			`${tag}de, en-$0GB;q=0.5`,
			'**en-GB** — language tag\n\nHere: English (United Kingdom).\n\n`en` is the language, `GB` is the region.\n\n[RFC 5646 §2.1]',
		],
		[`${tag}d$0e, en`, '**de** — language tag\n\nHere: German.\n\nThe language alone: no script, no region.'],
		[`${tag}zh-Hant$0-TW`, 'Here: Chinese (Traditional, Taiwan).\n\n`zh` is the language, `Hant` is the script, `TW` is the region.'],
		[
			`${tag}de-DE$0-1996`,
			'Here: German (Germany, German orthography of 1996).\n\n`de` is the language, `DE` is the region, `1996` is the variant.',
		],
		[`${tag}es-$0419`, '`es` is the language, `419` is the region.'],
		[`${tag}zh-yue$0`, '`zh` is the language, `yue` is a language within it.'],
		[`${tag}en-u-ca-gre$0gory-x-a`, '`en` is the language, `u-ca-gregory` is an extension, `x-a` is for private use.'],
		[`${tag}x-ow$0n`, '`x-own` is for private use: '],
		[`${tag}de, *$0;q=0`, '**\\*** — any language\n\nEvery language that is not named'],
		[`${tag}j$0p`, '—'],
		[`${tag}i-kling$0on`, '`i-klingon` — Klingon'],
		[`${tag}zh-min$0-nan`, '`zh-min-nan` — Min Nan Chinese'],
		[`${tag}ART-loj$0ban`, '`ART-lojban` — Lojban'],
		[`${tag}eng$0lish`, '—'],
		[`HTTP/1.1 200 OK\nContent-Language: sr-L$0atn`, 'Here: Serbian (Latin).\n\n`sr` is the language, `Latn` is the script.'],
		[
			`${type}UTF$0-8`,
			'**utf-8** — character encoding\n\nUnicode in one to four octets a character: what to use.\n\n[Encoding Standard]',
		],
		[`${type}ut$0f8`, '**utf-8** — character encoding\n\nHere: another name of `utf-8`.'],
		[
			`${type}"latin$01"`,
			'**iso-8859-1** — character encoding\n\n*Deprecated.* Instead: `utf-8`.\n\nHere: another name of `iso-8859-1`.',
		],
		[`${type}Windows-125$06`, 'Arabic letters with most of those of Persian and Urdu'],
		[`${type}hz-g$0b-2312`, 'Browsers refuse it'],
		[`${type}utf-$09`, '—'],
		['GET /\nAccept-Charset: utf-8, koi8-$0u;q=0.5', '**koi8-u** — character encoding'],
	];
	for (const [source, expected] of cases) {
		it(`says ${expected.replaceAll('\n', ' ⏎ ')} of ${source}`.replaceAll('\n', ' '), () => {
			const text = shown(source, 'http');
			assert.ok(expected === '—' ? text === '—' : text.includes(expected), text);
		});
	}

	it('keeps the stars of names, with and without Markdown', () => {
		const { document, offset } = atCursor('GET /\nAccept: text/*$0');
		const told = (hoverMarkdown: boolean): string =>
			(hover(document, offset, { ...editor, hoverMarkdown })?.contents as { readonly value: string }).value;
		assert.match(told(true), /^\*\*text\/\\\*\*\* — media range\n/);
		assert.match(told(false), /^text\/\* — media range\n/);
	});

	it('has a text of its own for every encoding', () => {
		assert.equal(new Set(charsetTerms.map(({ summary }) => summary)).size, charsetTerms.length);
		for (const { name, summary } of charsetTerms) {
			for (const [, other] of summary.matchAll(/`([a-z\d_-]+)`/g)) {
				assert.ok(preferredCharset(other!) === other && other !== name, `${name}: ${other}`);
			}
		}
	});
});
