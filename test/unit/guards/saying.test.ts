import { deepEqual, ok as isTrue } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from '../../../server/src/rules/lint';
import { openText } from '../support';
import { findingsIn, rulesIn, quiet, silent, title, each, eachSays, fence, get, ok } from './judging';

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
		lint(http, {}, ({ at, related }) => places.push(`${at.start} ${related?.at.start ?? 'alone'}`));
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
