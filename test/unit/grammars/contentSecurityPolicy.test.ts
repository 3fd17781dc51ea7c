import assert from 'node:assert/strict';
import { contentSecurityPolicy } from '../../../server/src/http/grammars/contentSecurityPolicy';
import { expected, meanings, mended, problems } from './reading';

describe('content-security-policy', () => {
	const cases: readonly [text: string, meanings: readonly string[]][] = [
		[
			"default-src 'self' https:; IMG-SRC *",
			['default-src → default-src', "'self' → 'self'", 'https: → https:', 'IMG-SRC → img-src', '* → *'],
		],
		["script-src 'nonce-abc' 'sha384-abc='", ['script-src → script-src', "'nonce-abc' → 'nonce-…'", "'sha384-abc=' → 'sha256-…'"]],
		['sandbox allow-forms', ['sandbox → sandbox', 'allow-forms → allow-forms']],
		['report-to self', ['report-to → report-to']],
		['', []],
	];
	for (const [text, expectedMeanings] of cases) {
		it(`understands ${text}`, () => assert.deepEqual(meanings(contentSecurityPolicy, text), expectedMeanings));
	}

	const wrong: readonly [text: string, problems: string, mended: string][] = [
		['default-src self', 'default-src «self» csp/unquoted-keyword', "default-src 'self'"],
		[
			"default-src 'none' img-src 'self'",
			"default-src 'none' «img-src» 'self' csp/missing-semicolon",
			"default-src 'none'; img-src 'self'",
		],
		[
			"default-src 'self' 'none', script-src none",
			"default-src 'self' «'none'», script-src «none» csp/none-with-sources csp/unquoted-keyword",
			"default-src 'self', script-src 'none'",
		],
		["defaul-src 'self'", "«defaul-src» 'self' csp/unknown-directive", "default-src 'self'"],
	];
	for (const [text, marked, fixed] of wrong) {
		it(`mends ${text}`, () => {
			assert.equal(problems(contentSecurityPolicy, text), marked);
			assert.equal(mended(contentSecurityPolicy, text), fixed);
			assert.equal(problems(contentSecurityPolicy, fixed), fixed);
		});
	}

	const places: readonly [text: string, replaces: string, name: string][] = [
		['$0', '«»', 'default-src'],
		["default-src 'self'; $0", "default-src 'self'; «»", 'script-src'],
		["default-src 'self';$0", "default-src 'self';«»", 'script-src'],
		['default-src $0', 'default-src «»', "'self'"],
		["default-src 'self' $0; img-src *", "default-src 'self' «»; img-src *", "'none'"],
		["default-src $0 'self'", "default-src «» 'self'", 'https:'],
		["default-src 'se$0'", "default-src «'se'»", "'self'"],
		['sandbox allow$0', 'sandbox «allow»', 'allow-scripts'],
	];
	for (const [text, replaces, name] of places) {
		it(`offers ${name} in ${text}`, () => {
			const found = expected(contentSecurityPolicy, text);
			assert.equal(found.replaces, replaces);
			assert.ok(found.names.includes(name));
		});
	}

	it('does not judge what has a hole', () => {
		const text = "default-src 'self' \uFFFC none.example; \uFFFC-src a; script-src 'nonce-\uFFFC'";
		assert.equal(problems(contentSecurityPolicy, text), text);
	});
});
