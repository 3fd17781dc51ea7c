import assert from 'node:assert/strict';
import { permissionsPolicy } from '../../../server/src/http/grammars/permissionsPolicy';
import { oneOrigin, serializedOrigin } from '../../../server/src/http/grammars/serializedOrigin';
import { strictTransportSecurity } from '../../../server/src/http/grammars/strictTransportSecurity';
import { traceparent } from '../../../server/src/http/grammars/traceparent';
import { hostAndPort } from '../../../server/src/http/grammars/uriHost';
import { via } from '../../../server/src/http/grammars/via';
import type { Grammar } from '../../../server/src/http/syntax';
import { expected, meanings, mended, problems } from './reading';

const origin = serializedOrigin('o', []);
const allowOrigin = oneOrigin('several', 'o', [], 'Keep one.');

describe('values of security and routing fields', () => {
	const right: readonly [name: string, grammar: Grammar, texts: readonly string[]][] = [
		[
			'an origin',
			origin,
			['https://a.example', 'http://[::1]:8080', 'moz-extension://abc', 'file://', '', 'https://a https://b', '\uFFFC/a'],
		],
		['one origin', allowOrigin, ['https://a.example', '\uFFFC, \uFFFC', '<origin>', '…']],
		['a host', hostAndPort, ['a.example', 'a.example:', 'a.example:65535', '[::1]', '[::1]:80', 'xn--a', '', '\uFFFC/', 'a_b']],
		[
			'HSTS',
			strictTransportSecurity,
			['max-age=1', 'MAX-AGE="1"; foo', 'max-age=1;', 'includeSubDomains; max-age=\uFFFC', '\uFFFC', '…'],
		],
		['traceparent', traceparent, ['00-\uFFFC-\uFFFC-01', '\uFFFC', '00-\uFFFC', '']],
	];
	for (const [name, grammar, texts] of right) {
		for (const text of texts) {
			it(`accepts ${name} ${JSON.stringify(text)}`, () => assert.equal(problems(grammar, text), text));
		}
	}

	const wrong: readonly [grammar: Grammar, text: string, problems: string, mended: string][] = [
		[origin, 'https://a/b?c', '«https://a/b?c» o', 'https://a'],
		[origin, 'https://u:p@a', '«https://u:p@a» o', 'https://u:p@a'],
		[allowOrigin, 'https://a,https://b', '«https://a,https://b» several', 'https://a'],
		[hostAndPort, 'http://a:1/b', '«http://a:1/b» host/invalid', 'a:1'],
		[hostAndPort, '[::1]:x', '«[::1]:x» host/invalid', '[::1]:x'],
		[
			strictTransportSecurity,
			'max-age=1d, includeSubDomain',
			'max-age=«1d»«,» «includeSubDomain» hsts/comma hsts/invalid-max-age hsts/misspelled-directive',
			'max-age=86400; includeSubDomains',
		],
		[strictTransportSecurity, 'preload', '«preload» hsts/missing-max-age', 'max-age=31536000; preload'],
		[
			traceparent,
			'00-\uFFFC-ABCDEF0123456789-01',
			'00-\uFFFC-«ABCDEF0123456789»-01 trace/traceparent-invalid',
			'00-\uFFFC-abcdef0123456789-01',
		],
	];
	for (const [grammar, text, marked, fixed] of wrong) {
		it(`mends ${text}`, () => {
			assert.equal(problems(grammar, text), marked);
			assert.equal(mended(grammar, text), fixed);
		});
	}

	it('tells a length of time', () => {
		assert.deepEqual(meanings(strictTransportSecurity, 'max-age="31536000"; preload'), [
			'max-age → max-age',
			'"31536000": 1 year',
			'preload → preload',
		]);
	});

	it('names the parts of traceparent', () => {
		assert.deepEqual(meanings(traceparent, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'), [
			'00 → version',
			'4bf92f3577b34da6a3ce929d0e0e4736 → trace-id',
			'00f067aa0ba902b7 → parent-id',
			'01 → trace-flags: sampled: the caller records this trace',
		]);
	});

	it('names features and origins of Permissions-Policy', () => {
		assert.deepEqual(meanings(permissionsPolicy, 'camera=(), geolocation=(self "https://a.example"), usb=*'), [
			'camera → camera',
			'() → ()',
			'geolocation → geolocation',
			'self → self',
			'usb → usb',
			'* → *',
		]);
		assert.deepEqual(expected(permissionsPolicy, 'camera=$0').names, ['()', '(self)', '*', 'self']);
		assert.ok(expected(permissionsPolicy, 'camera=(), $0').names.includes('microphone'));
	});

	it('tells who received a message over what', () => {
		assert.deepEqual(meanings(via, '1.1 a, HTTP/2 b (c)'), [
			'1.1 a: `a` received it over HTTP/1.1',
			'HTTP/2 b (c): `b` received it over HTTP/2',
		]);
	});
});
