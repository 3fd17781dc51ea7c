import assert from 'node:assert/strict';
import { cookieString } from '../../../server/src/http/grammars/cookieString';
import { timeOfCookieDate } from '../../../server/src/http/grammars/cookieDate';
import { setCookieString } from '../../../server/src/http/grammars/setCookieString';
import { expected, meanings, problems } from './reading';

describe('set-cookie-string', () => {
	const cases: readonly [text: string, meanings: readonly string[]][] = [
		['a=1', ['a: lives until the browser session ends']],
		[
			'a=1; Max-Age=3600; secure; HTTPONLY; SameSite=lax',
			[
				'a: lives 1 hour; HTTPS only; hidden from scripts; same-site requests and links from elsewhere',
				'Max-Age → Max-Age',
				'3600: 1 hour',
				'secure → Secure',
				'HTTPONLY → HttpOnly',
				'SameSite → SameSite',
				'lax → Lax',
			],
		],
		['a="x;y"', ['a: lives until the browser session ends']],
		['a=; Max-Age=0', ['a: is deleted', 'Max-Age → Max-Age', '0: deletes the cookie']],
		['__Host-a=1; Path=/', ['__Host-a → __Host-: lives until the browser session ends', 'Path → Path']],
		[
			'a=1; Expires=Wed, 21-Oct-26 07:28:00 GMT',
			[
				'a: lives until Wednesday, 21 October 2026, 07:28:00 UTC',
				'Expires → Expires',
				'Wed, 21-Oct-26 07:28:00 GMT: Wednesday, 21 October 2026, 07:28:00 UTC',
			],
		],
		['\uFFFC', []],
		['', []],
	];
	for (const [text, expectedMeanings] of cases) {
		it(`understands ${text}`, () => assert.deepEqual(meanings(setCookieString, text), expectedMeanings));
	}

	it('cuts at every semicolon, as browsers do', () => {
		assert.equal(problems(setCookieString, 'a="x;y"'), 'a="x;«y"» cookie/attribute-unknown');
	});

	it('reports one thing for each attribute', () => {
		assert.equal(
			problems(setCookieString, 'a=1; Secure=false; Same-Site=Lax; Foo; Max-Age=1h'),
			'a=1; Secure=«false»; «Same-Site»=Lax; «Foo»; Max-Age=«1h» cookie/flag-with-value cookie/attribute-misspelled cookie/attribute-unknown cookie/max-age-invalid',
		);
	});

	it('offers attributes behind a semicolon', () => {
		const { replaces, names } = expected(setCookieString, 'a=1; $0');
		assert.equal(replaces, 'a=1; «»');
		assert.ok(names.includes('HttpOnly') && !names.includes('CommentURL'));
	});

	it('offers the values of SameSite', () => {
		assert.deepEqual(expected(setCookieString, 'a=1; SameSite=$0'), { replaces: 'a=1; SameSite=«»', names: ['Strict', 'Lax', 'None'] });
	});
});

describe('cookie-string', () => {
	it('reports attributes', () => {
		assert.equal(
			problems(cookieString, 'Path=/; a=1; secure'),
			'«Path=/»; a=1; «secure» cookie/attributes-in-request cookie/attributes-in-request',
		);
	});
	it('accepts cookies', () => assert.equal(problems(cookieString, 'a=1; pathname=/; b'), 'a=1; pathname=/; b'));
});

describe('cookie-date', () => {
	const time = Date.UTC(2026, 9, 1, 7, 28, 0);
	const readable = [
		'Thu, 01 Oct 2026 07:28:00 GMT',
		'Thu, 01-Oct-26 07:28:00 GMT',
		'Thursday, 01-Oct-26 07:28:00 GMT',
		'Thu Oct  1 07:28:00 2026',
		'1 October 2026 7:28:0',
		'2026 1 Oct 07:28:00',
	];
	for (const text of readable) {
		it(`reads ${text}`, () => assert.equal(timeOfCookieDate(text), time));
	}
	it('takes 69 for 2069 and 70 for 1970', () => {
		assert.equal(timeOfCookieDate('1 Jan 69 00:00:00'), Date.UTC(2069, 0, 1));
		assert.equal(timeOfCookieDate('1 Jan 70 00:00:00'), 0);
	});
	for (const text of [
		'',
		'tomorrow',
		'2026-10-01T07:28:00Z',
		'31 Feb 2026 07:28:00',
		'1 Oct 2026 24:00:00',
		'1 Oct 1600 00:00:00',
		'1 Oct 2026',
		'0',
	]) {
		it(`cannot read ${JSON.stringify(text)}`, () => assert.equal(timeOfCookieDate(text), undefined));
	}
});
