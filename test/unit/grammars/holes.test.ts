import assert from 'node:assert/strict';
import { problems } from './values';

/** What only the running program knows is not judged; what stands beside it is. */
describe('holes in values', () => {
	for (const [field, value, ...expected] of [
		['Cache-Control', '{{}}'],
		['Cache-Control', '{{}}, max-age={{}}, private="{{}}"'],
		['Cache-Control', 'max-age={{}}, no-sotre', 'cache-control/misspelled: max-age=￼, «no-sotre»'],
		['Content-Type', '{{}}'],
		['Content-Type', '{{}}/json; charset={{}}'],
		['Accept', '{{}}, aplication/json', 'accept/misspelled-media-type: ￼, «aplication/json»'],
		['Accept', 'text/html;q={{}}'],
		['ETag', '"{{}}"'],
		['ETag', '{{}}'],
		['If-None-Match', '{{}}, abc', 'conditional/unquoted-etag: ￼, «abc»'],
		['Date', '{{}}'],
		['Date', 'Sun, {{}} Nov 1994 08:49:37 GMT'],
		['Range', 'bytes={{}}-5, x', 'range/invalid-syntax: bytes=￼-5, «x»'],
		['Content-Range', 'bytes {{}}-5/10'],
		['Priority', 'u={{}}, i=true', 'sf/boolean-literal: u=￼, i=«true»'],
		['Location', '/a {{}}'],
		['Link', '{{}}; rel=next'],
		['Vary', '*, {{}}'],
		['Retry-After', '{{}}s'],
		['Content-Length', '{{}}'],
		['Allow', '{{}}, GTE', 'allow/misspelled-method: ￼, «GTE»'],
		['Content-Disposition', 'attachment; filename={{}} x'],
	] as const) {
		it(`${field}: ${value}`, () => assert.deepEqual(problems(field, value), expected));
	}
});
