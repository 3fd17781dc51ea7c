import { defineField } from '../field';
import { mediaType, mediaTypeTerms } from '../grammars/mediaType';
import { weightedList } from '../grammars/weight';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Accept',
	usedIn: 'both',
	occurs: 'list',
	role: 'request header',
	summary: 'The media types that the client can read, and which it likes best.',
	details:
		'The most specific match counts, not the first: `text/html` beats `text/*`, which beats `*/*`. A server that has none of them may answer `406`, or send what it has.\n\nA response that depends on it says so: `Vary: Accept`. In a response, the field tells what later requests may send (RFC 9110, section 12.5.1).',
	syntax: 'Accept: <type>/<subtype>[;q=<0–1>], …',
	example: 'Accept: text/html, application/json;q=0.9, */*;q=0.8',
	oftenWith: ['Vary', 'Content-Type', '406'],
	spec: rfc(9110, '12.5.1'),
	mdn: mdn('Headers/Accept'),
	value: weightedList(mediaType({ invalid: 'accept/invalid-media-range', misspelled: 'accept/misspelled-media-type', isRange: true })),
	values: mediaTypeTerms,
});
