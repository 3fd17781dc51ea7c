import { defineField } from '../field';
import { list } from '../grammars/list';
import { mediaType, mediaTypeTerms } from '../grammars/mediaType';
import { mdn, spec } from '../term';

export default defineField({
	name: 'Accept-Post',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'The media types that this resource takes by `POST`.',
	details: 'Belongs in the answer to `OPTIONS`, and in a `415`. Wildcards such as `image/*` are allowed.',
	syntax: 'Accept-Post: <media-range>, …',
	example: 'Accept-Post: application/json, multipart/form-data',
	oftenWith: ['Allow', '415'],
	spec: spec('Linked Data Platform 1.0 §7.1', 'https://www.w3.org/TR/ldp/#header-accept-post'),
	mdn: mdn('Headers/Accept-Post'),
	value: list(mediaType({ invalid: 'accept-patch/invalid-media-type', misspelled: 'accept/misspelled-media-type', isRange: true })),
	values: mediaTypeTerms,
});
