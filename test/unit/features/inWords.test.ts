import assert from 'node:assert/strict';
import { shown } from './editor';

/** What the hover of a field's name says of the value. */
function hereOf(message: string): string {
	const text = shown(message.includes('$0') ? message : message.replace(/\n(.)/, '\n$1$$0'), 'http');
	return /\n\nHere:([^]*?)(?:\.\n\n|\n\n(?!-)|$)/.exec(text)?.[1]?.trim() ?? '—';
}

describe('a value in words, at its name', () => {
	const cases: readonly [message: string, expected: string][] = [
		['Cache-Control: no-store', 'nobody may store it'],
		['Cache-Control: max-age=3600', 'any cache may store it; fresh for 1 hour'],
		[
			'Cache-Control: public, max-age=31536000, immutable',
			'any cache may store it; fresh for 1 year; not even a reload asks for it again meanwhile',
		],
		['Cache-Control: private, no-cache', 'only the browser may store it; it must be checked with the server before every use'],
		[
			'Cache-Control: s-maxage=60, max-age=0, must-revalidate',
			'any cache may store it; shared caches: fresh for 1 minute; the browser: stale at once; once stale, never used without asking the server',
		],
		[
			'Cache-Control: max-age=60\nCache-Control: stale-while-revalidate=30',
			'any cache may store it; fresh for 1 minute; stale for up to 30 seconds more while it is fetched anew',
		],
		['Cache-Control: private', 'only the browser may store it; caches guess for how long'],
		['Cache-Control: private\nExpires: 0', 'only the browser may store it; fresh until the time in `Expires`'],
		['Cache-Control: max-age={{age}}', '—'],
		['Cache-Control:', '—'],
		['Strict-Transport-Security: max-age=31536000', 'for 1 year, browsers use nothing but HTTPS for this host'],
		[
			'Strict-Transport-Security: max-age=31536000; includeSubDomains; preload',
			'for 1 year, browsers use nothing but HTTPS for this host and all its subdomains; they may be told so in advance',
		],
		['Strict-Transport-Security: max-age=0', 'browsers may use plain HTTP for this host again'],
		['Access-Control-Allow-Origin: *', 'scripts of any site may read this, asked without cookies'],
		[
			'Access-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true',
			'scripts of any site may read this, but never an answer to a request with cookies',
		],
		[
			'Access-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Methods: PUT, DELETE',
			'only scripts of `https://a.example` may read this, also when asked with cookies; they may send `PUT` and `DELETE`',
		],
		['Access-Control-Allow-Origin: {{origin}}', '—'],
		[
			"Content-Security-Policy: default-src 'self'; img-src *; object-src 'none'; frame-ancestors 'none'",
			'- Everything not named here: this site\n- Images: any site\n- Plugins: nothing\n- In frames of: nobody',
		],
		[
			"Content-Security-Policy: script-src 'nonce-a' 'strict-dynamic' https: 'unsafe-inline'",
			'Scripts: what carries the nonce, what trusted scripts load',
		],
		["Content-Security-Policy: script-src 'unsafe-inline' 'sha256-YQ=='", 'Scripts: what has a listed hash'],
		['Set-Cookie: a=b; Max-Age=60; Secure', 'lives 1 minute; HTTPS only'],
		['Retry-After: 120', '2 minutes'],
		['Content-Length: 3145728', '3 MiB (3,145,728 bytes)'],
		['ETag: "a"', '—'],
	];
	for (const [fields, expected] of cases) {
		it(fields.replaceAll('\n', ' ⏎ '), () => assert.equal(hereOf(`HTTP/1.1 200 OK\n${fields}`), expected));
	}

	it('a request’s Cache-Control', () =>
		assert.equal(
			hereOf('GET / HTTP/1.1\nCache-Control: no-cache, max-stale=60'),
			'caches check with the server before they answer; accepts an answer that is stale for up to 1 minute',
		));

	it('a code that needs to be told', () =>
		assert.equal(
			hereOf('HTTP/1.1 302 Found\nCache-Control: must-revalidate'),
			'no cache stores a `302` unless it is told for how long',
		));
});
