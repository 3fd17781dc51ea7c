import { cacheDirectives } from '../cacheDirectives';
import { defineField } from '../field';
import { durationInWords } from '../grammars/duration';
import type { Meaning } from '../grammars/bareItem';
import { dictionary, type StructuredKey } from '../grammars/structuredFields';
import { rfc } from '../term';

const seconds: Meaning = item => ({
	reading: item.type === 'integer' && !item.text.startsWith('-') ? () => durationInWords(Number(item.text)) : undefined,
	problem:
		(item.type === 'integer' && !item.text.startsWith('-')) || item.type === 'missing' || item.type === 'unknown'
			? undefined
			: { rule: 'cdn-cache-control/invalid', message: `\`${item.source.text}\` is no number of seconds: write digits only.` },
});

const keys = cacheDirectives
	.filter(({ usedIn, status }) => usedIn === 'response' && status === undefined)
	.map((directive): StructuredKey => ({ ...directive, ...(directive.argument === 'seconds' && { item: seconds }) }));

export default defineField({
	name: 'CDN-Cache-Control',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'What `Cache-Control` says, but for CDNs only: they obey this one and ignore the other.',
	details:
		'Lets a CDN keep what browsers must check, and purge it on its own: `Cache-Control: no-cache` with `CDN-Cache-Control: max-age=3600`.\n\nIt is a Structured Field: directives in lower case, numbers without quotes.',
	syntax: 'CDN-Cache-Control: <directive>[=<argument>], …',
	example: 'CDN-Cache-Control: max-age=86400, stale-while-revalidate=60',
	oftenWith: ['Cache-Control', 'Age'],
	spec: rfc(9213),
	value: dictionary({ keys }),
	values: keys,
});
