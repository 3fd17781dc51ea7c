import assert from 'node:assert/strict';
import { authSchemes } from '../../../server/src/http/authSchemes';
import { challenges } from '../../../server/src/http/grammars/challenge';
import { credentials } from '../../../server/src/http/grammars/credentials';
import { expected, meanings, problems, read } from './reading';

const jwt = [
	'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
	'eyJzdWIiOiIxMjM0IiwibmFtZSI6IkrDvHJnZW4iLCJleHAiOjE3MDAwMDAwMDB9',
	'c2lnbmF0dXJl',
] as const;

describe('credentials', () => {
	const cases: readonly [text: string, meanings: readonly string[]][] = [
		['Basic YWxpY2U6c2VjcmV0', ['Basic → Basic', 'YWxpY2U6c2VjcmV0: user name `alice`, and a password']],
		['basic YWxpY2U6', ['basic → Basic', 'YWxpY2U6: user name `alice`, and an empty password']],
		['Basic OnNlY3JldA==', ['Basic → Basic', 'OnNlY3JldA==: no user name, and a password']],
		['Basic user:password', ['Basic → Basic']],
		['Basic user password', ['Basic → Basic']],
		['Bearer abc', ['Bearer → Bearer']],
		['Bearer …', ['Bearer → Bearer']],
		[
			`Bearer ${jwt.join('.')}`,
			[
				'Bearer → Bearer',
				`${jwt[0]}: JWT header, not verified: \`alg\` \`"HS256"\`, \`typ\` \`"JWT"\``,
				`${jwt[1]}: claims of the JWT, not verified: \`sub\` \`"1234"\`, \`name\` \`"Jürgen"\`, \`exp\` 2023-11-14 22:13:20 UTC`,
				`${jwt[2]}: signature of the JWT`,
			],
		],
		['Digest username="a, b", nc=00000001, foo=1', ['Digest → Digest', 'username → username', 'nc → nc']],
		['Unknown abc', []],
		['', []],
	];
	for (const [text, expectedMeanings] of cases) {
		it(`understands ${text}`, () => assert.deepEqual(meanings(credentials, text), expectedMeanings));
	}

	it('never shows a password', () => {
		assert.ok(!JSON.stringify(meanings(credentials, 'Basic YWxpY2U6c2VjcmV0')).includes('secret'));
	});

	const pseudoValues = [
		'Basic a:b',
		'Basic a b',
		'Digest a b',
		'AWS k s token:t',
		'OAuth2 a',
		'OpenId a',
		'Bearer <token>',
		'Bearer a...b',
		'…',
	];
	for (const text of pseudoValues) {
		it(`accepts ${text}`, () => assert.equal(problems(credentials, text), text));
	}

	it('offers every scheme where nothing is written', () => {
		assert.deepEqual(
			expected(credentials, '$0').names,
			[...authSchemes.values()].map(({ name }) => name),
		);
	});

	it('offers parameters behind a comma', () => {
		const { replaces, names } = expected(credentials, 'Digest realm="a", $0');
		assert.equal(replaces, 'Digest realm="a", «»');
		assert.ok(names.includes('nonce'));
	});
});

describe('challenges', () => {
	const cases: readonly [text: string, challenges: readonly string[], meanings: readonly string[]][] = [
		['Basic realm="a"', ['Basic realm="a"'], ['Basic → Basic', 'realm → realm']],
		[
			'Basic realm="a, b", charset="UTF-8", Bearer scope="x y"',
			['Basic realm="a, b", charset="UTF-8"', ' Bearer scope="x y"'],
			['Basic → Basic', 'realm → realm', 'charset → charset', 'Bearer → Bearer', 'scope → scope'],
		],
		['Negotiate, NTLM', ['Negotiate', ' NTLM'], ['Negotiate → Negotiate', 'NTLM → NTLM']],
		[
			'Negotiate YWJj==, Basic realm="a"',
			['Negotiate YWJj==', ' Basic realm="a"'],
			['Negotiate → Negotiate', 'Basic → Basic', 'realm → realm'],
		],
	];
	for (const [text, parts, expectedMeanings] of cases) {
		it(`understands ${text}`, () => {
			assert.deepEqual(
				read(challenges, text).children?.map(({ source }) => source.text),
				parts,
			);
			assert.deepEqual(meanings(challenges, text), expectedMeanings);
		});
	}

	it('offers parameters and schemes behind a comma', () => {
		const { replaces, names } = expected(challenges, 'Basic realm="a", $0');
		assert.equal(replaces, 'Basic realm="a", «»');
		assert.ok(names.includes('charset') && names.includes('Bearer'));
	});
});
