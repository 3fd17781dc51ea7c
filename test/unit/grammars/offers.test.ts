import assert from 'node:assert/strict';
import { termId, termOfId } from '../../../server/src/http/terms';
import { offered, offers } from './values';

/** What can be chosen, also where nothing is written yet. */
describe('what could stand', () => {
	for (const [field, value, wanted, unwanted] of [
		['Cache-Control', '$0', 'no-store', undefined],
		['Cache-Control', 'no-store, $0', 'max-age', undefined],
		['Cache-Control', 'max-age=$0', '3600', 'max-age'],
		['Accept', '$0', 'application/json', undefined],
		['Accept', 'text/html, $0', '*/*', undefined],
		['Accept', 'text/html;$0', 'q', 'application/json'],
		['Accept', 'text/html; $0', 'q', undefined],
		['Accept-Encoding', 'gzip; $0', 'q', undefined],
		['Content-Type', '$0', 'application/json', '*/*'],
		['Content-Type', 'text/html; $0', 'charset', 'q'],
		['Content-Type', 'text/html; charset=$0', 'utf-8', 'charset'],
		['Content-Encoding', '$0', 'gzip', 'identity'],
		['Accept-Encoding', 'gzip, $0', 'identity', undefined],
		['Transfer-Encoding', '$0', 'chunked', 'br'],
		['TE', '$0', 'trailers', 'chunked'],
		['Accept-Language', '$0', 'en', undefined],
		['Accept-Ranges', '$0', 'bytes', undefined],
		['Allow', 'GET, $0', 'POST', undefined],
		['Vary', '$0', 'Accept-Encoding', 'ETag'],
		['Trailer', '$0', 'Server-Timing', 'Content-Length'],
		['ETag', '$0', 'W/"…"', '*'],
		['If-None-Match', '$0', '*', undefined],
		['If-None-Match', '"a", $0', 'W/"…"', undefined],
		['If-Range', '$0', '"…"', '*'],
		['Range', '$0', 'bytes=0-499', undefined],
		['Content-Range', '$0', 'bytes 0-499/1234', undefined],
		['Link', '</a>; $0', 'rel', undefined],
		['Link', '</a>; rel=$0', 'next', 'rel'],
		['Link', '</a>; rel="next $0"', 'prefetch', undefined],
		['Link', '</a>; rel=preload; as=$0', 'script', undefined],
		['Prefer', '$0', 'return', undefined],
		['Prefer', 'return=$0', 'minimal', 'return'],
		['Priority', '$0', 'u', undefined],
		['Priority', 'u=1, $0', 'i', undefined],
		['Content-Digest', '$0', 'sha-256', undefined],
		['RateLimit', '"a";$0', 'r', 'q'],
		['Content-Disposition', '$0', 'attachment', undefined],
		['Content-Disposition', 'attachment; $0', 'filename', undefined],
		['Expect', '$0', '100-continue', undefined],
		['Pragma', '$0', 'no-cache', undefined],
		['Warning', '$0', '110', undefined],
		['Server-Timing', 'db;$0', 'dur', undefined],
	] as const) {
		it(`${field}: ${value}`, () => {
			const names = offers(field, value);
			assert.ok(names.includes(wanted), `${wanted} is not in ${names.join(', ')}`);
			assert.ok(unwanted === undefined || !names.includes(unwanted), `${unwanted} is offered`);
			for (const term of offered(field, value)) {
				assert.equal(termOfId(termId(term))?.summary, term.summary, `${term.name} can be looked up`);
			}
		});
	}

	it('directives for requests only in requests', () => {
		assert.ok(offers('Cache-Control', '$0', 'request').includes('only-if-cached'));
		assert.ok(!offers('Cache-Control', '$0', 'request').includes('public'));
		assert.ok(!offers('Cache-Control', '$0', 'response').includes('only-if-cached'));
		assert.ok(offers('Cache-Control', '$0', 'unknown').includes('only-if-cached'));
	});
});
