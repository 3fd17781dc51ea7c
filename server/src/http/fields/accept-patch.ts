import { defineField } from '../field';
import { list } from '../grammars/list';
import { mediaType, mediaTypeTerms } from '../grammars/mediaType';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Accept-Patch',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'The formats of patches that this resource takes.',
	details:
		'Belongs in the answer to `OPTIONS`, and in a `415` to a `PATCH` with another type. Its presence says that `PATCH` is allowed.',
	syntax: 'Accept-Patch: <media-type>, …',
	example: 'Accept-Patch: application/merge-patch+json, application/json-patch+json',
	oftenWith: ['Allow', '415'],
	spec: rfc(5789, '3.1'),
	mdn: mdn('Headers/Accept-Patch'),
	// The RFC speaks of types, but `*` is a letter as good as any in one, and MDN documents ranges.
	value: list(mediaType({ invalid: 'accept-patch/invalid-media-type', misspelled: 'accept/misspelled-media-type', isRange: true })),
	values: mediaTypeTerms,
});
