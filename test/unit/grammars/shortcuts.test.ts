import assert from 'node:assert/strict';
import { allFields } from '../../../server/src/http/fields';
import { hasProblem, type MessageKind } from '../../../server/src/http/syntax';
import { SourceText } from '../../../server/src/text';
import { random } from '../languages/random';

/** Texts of which some grammar says that they are right at first sight. */
const seeds = [
	'Sun, 06 Nov 1994 08:49:37 GMT',
	'Thu, 29 Feb 2024 23:59:59 GMT',
	'"33a64df551425fcc"',
	'W/"0815"',
	'Bearer eyJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJJW8opsbCGfG_HACGpVUMN_a9IV7pAx_Zmeo',
	'Bearer mF_9.B5f-4.1JqM==',
	'00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
	"default-src 'self'; script-src 'self' https://cdn.example.com 'nonce-2726c7f26c'; object-src 'none'; img-src *; base-uri 'none'",
	'sid=31d4d96e407aad42; Path=/a; HttpOnly; Secure; SameSite=Lax; Max-Age=3600',
	'seen=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/',
	'sid=31d4d96e407aad42; theme=dark',
	'<https://api.example.com/users?page=2>; rel="next", </users>; rel=first',
	'db;dur=53.2, app;dur=47',
	'https://www.example.com/users/1?a=b',
	'3600',
	'bytes=10-499',
];
const pieces = [
	'0',
	'9',
	'a',
	'F',
	'W/',
	'"',
	"'",
	' ',
	',',
	';',
	'-',
	'=',
	'/',
	'{',
	'}',
	'<',
	'*',
	':',
	'.',
	'Bearer ',
	'GMT',
	'é',
	'“',
	'\uFFFC',
	'…',
	'',
];
const kinds: readonly MessageKind[] = ['request', 'response', 'unknown'];

describe('grammars that know right texts at first sight', () => {
	const fields = allFields.filter(({ value }) => value?.isRight);

	it('are those of values that are hardly ever the same twice', () => {
		const names = fields.map(({ name }) => name);
		assert.deepEqual(
			[
				'Date',
				'ETag',
				'Authorization',
				'traceparent',
				'If-None-Match',
				'Content-Security-Policy',
				'Set-Cookie',
				'Cookie',
				'Link',
			].filter(name => !names.includes(name)),
			[],
		);
	});

	for (const { name, value } of fields) {
		it(`finds nothing wrong in what ${name} takes for right`, () => {
			const r = random(name.length);
			let right = 0;
			for (let i = 0; i < 600; i++) {
				const text = i < seeds.length ? seeds[i]! : changed(seeds[r(seeds.length)]!, r);
				if (value!.isRight!(text)) {
					right++;
					assert.ok(!kinds.some(kind => hasProblem(value!(new SourceText(text, 0), kind))), text);
				}
			}
			assert.ok(right > 0);
		});
	}
});

function changed(seed: string, r: ReturnType<typeof random>): string {
	let text = seed;
	for (let times = 1 + r(2); times > 0; times--) {
		const at = r(text.length + 1);
		text = text.slice(0, at) + pieces[r(pieces.length)]! + text.slice(at + r(3));
	}
	return text;
}
