import { cacheDirectives } from '../cacheDirectives';
import { defineField } from '../field';
import { cacheControl, durations } from '../grammars/cacheDirective';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Cache-Control',
	usedIn: 'both',
	occurs: 'list',
	summary: 'Tells the caches along the way what they may store, and for how long.',
	details:
		'Without it, caches guess: a response with `Last-Modified` may be used again for a while without anybody having said so.\n\nThree recipes: `no-store` for what is secret; `no-cache` for what may be stored but must be checked each time; `max-age=31536000, immutable` for files whose name changes with their content.\n\nDirectives in requests mean something else than in responses.',
	syntax: 'Cache-Control: <directive>[=<argument>], …',
	example: 'Cache-Control: max-age=300, s-maxage=3600, stale-while-revalidate=60',
	oftenWith: ['ETag', 'Last-Modified', 'Vary', 'Age'],
	spec: rfc(9111, '5.2'),
	mdn: mdn('Headers/Cache-Control'),
	value: cacheControl,
	values: [...cacheDirectives, ...durations],
});
