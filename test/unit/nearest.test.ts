import assert from 'node:assert/strict';
import { nearest } from '../../server/src/http/nearest';

const directives = [
	'max-age',
	's-maxage',
	'no-store',
	'no-cache',
	'public',
	'private',
	'must-revalidate',
	'proxy-revalidate',
	'gzip',
	'zstd',
];

describe('the nearest name', () => {
	for (const [text, names, expected] of [
		['max-aeg', directives, 'max-age'],
		['maxage', directives, 'max-age'],
		['MAXAGE', directives, 'max-age'],
		['no-sotre', directives, 'no-store'],
		['nostor', directives, 'no-store'],
		['gizp', directives, 'gzip'],
		['gpiz', directives, undefined],
		['zst', directives, 'zstd'],
		['pubic', directives, 'public'],
		['unknown', directives, undefined],
		['gz', directives, undefined],
		['cat', ['bat', 'rat'], undefined],
		['cat', ['bat', 'cart', 'at'], undefined],
		['cvs', ['css', 'csv', 'cv'], 'csv'],
		['cvs', ['csv', 'vcs', 'css'], undefined],
		['bats', ['bat', 'rat'], 'bat'],
		['xratelimit', ['X-RateLimit', 'X-Rate-Limit'], 'X-RateLimit'],
		['ratelimits', ['ratelimit', 'rate-limit'], 'ratelimit'],
		['', ['a'], undefined],
	] as const) {
		it(`of ${text} among ${names.join(', ')} is ${expected ?? 'none'}`, () => assert.equal(nearest(text, names), expected));
	}
});
