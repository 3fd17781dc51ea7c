import assert from 'node:assert/strict';
import { readings } from './values';

/** What a value says in words, to be shown on hover. */
describe('values in words', () => {
	for (const [field, value, ...expected] of [
		['Cache-Control', 'max-age=31536000, s-maxage=5400', '31536000: 1 year', '5400: 1 hour 30 minutes'],
		['Cache-Control', 'no-store'],
		['CDN-Cache-Control', 'max-age=60', '60: 1 minute'],
		['Age', '90', '90: 1 minute 30 seconds'],
		['Age', '{{}}'],
		['Retry-After', '120', '120: 2 minutes'],
		['Retry-After', 'Sun, 06 Nov 1994 08:49:37 GMT', 'Sun, 06 Nov 1994 08:49:37 GMT: Sunday, 6 November 1994, 08:49:37 UTC'],
		['Date', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT: Sunday, 6 November 1994, 08:49:37 UTC'],
		['Date', 'Sun Nov  6 08:49:37 1994', 'Sun Nov  6 08:49:37 1994: Sunday, 6 November 1994, 08:49:37 UTC'],
		['Date', 'Saturday, 01-Jan-00 00:00:00 GMT', 'Saturday, 01-Jan-00 00:00:00 GMT: Saturday, 1 January 2000, 00:00:00 UTC'],
		['Date', 'Sun, 06 Nov 1994 09:49:37 +0100', 'Sun, 06 Nov 1994 09:49:37 +0100: Sunday, 6 November 1994, 08:49:37 UTC'],
		['Date', 'Sat, 31 Feb 2024 00:00:00 GMT'],
		['Date', 'today'],
		['Expires', '0', '0: already expired'],
		['Deprecation', '@1688169599', '@1688169599: Friday, 30 June 2023, 23:59:59 UTC'],
		['Deprecation', '@99999999999999'],
		['X-RateLimit-Reset', '1688169599', '1688169599: Friday, 30 June 2023, 23:59:59 UTC'],
		['X-RateLimit-Reset', '30', '30: in 30 seconds'],
		['X-RateLimit-Reset', '1688169599000'],
		['Content-Length', '1', '1: 1 byte'],
		['Content-Length', '3145728', '3145728: 3 MiB (3,145,728 bytes)'],
		['Content-Length', '1500', '1500: 1.5 KiB (1,500 bytes)'],
		[
			'Range',
			'bytes=0-499, -500, 1000-, 5-9, 0-',
			'0-499: the first 500 bytes',
			'-500: the last 500 bytes',
			'1000-: from byte 1000 to the end',
			'5-9: bytes 5 to 9: 5 bytes',
			'0-: everything',
		],
		['Range', 'items=0-9'],
		['Content-Range', 'bytes 0-499/1234', '0-499/1234: bytes 0 to 499 of 1.2 KiB (1,234 bytes)'],
		['Content-Range', 'bytes */1234', '*/1234: no range, of a representation of 1.2 KiB (1,234 bytes)'],
		['Content-Range', 'bytes 0-499/*', '0-499/*: bytes 0 to 499 of unknown length'],
		['Accept', 'text/html;q=0.8, */*;q=0, a/b;q=1', '0.8: 80 % preference', '0: not acceptable', '1: most preferred'],
		['Accept', 'application/vnd.x+json', 'application/vnd.x+json: A vendor’s own format, which is JSON'],
		['Accept-Language', 'de-CH;q=0.5, *', 'de-CH: German (Switzerland)', '0.5: 50 % preference'],
		['Content-Language', 'a-b'],
		['Priority', 'u=0, i=?0', '0: most urgent', '?0: false'],
		['Server-Timing', 'db;dur=53.2', '53.2: 53.2 ms'],
		['RateLimit', '"default";r=50;t=30', '30: 30 seconds'],
		['Prefer', 'wait=10, respond-async', '10: 10 seconds'],
		[
			'Content-Digest',
			'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
			':X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:: 32 octets',
		],
		['Content-Disposition', "attachment; filename*=UTF-8''na%C3%AFve.txt", "UTF-8''na%C3%AFve.txt: naïve.txt"],
	] as const) {
		it(`${field}: ${value}`, () => assert.deepEqual(readings(field, value), expected));
	}
});
