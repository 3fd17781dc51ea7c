import { defineField } from '../field';
import { contentRange, contentRangeForms } from '../grammars/ranges';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Content-Range',
	usedIn: 'both',
	occurs: 'once',
	role: 'response header',
	summary: 'Which part of the whole the content is: first and last byte, and the length of the whole.',
	details:
		'Required in a `206` with one part; with several, each part has its own. In a `416`, `bytes */1234` tells how long the whole is.\n\nBytes count from 0 and the last is included, so the first 500 are `0-499`. A space stands behind the unit, where `Range` has `=`.',
	syntax: 'Content-Range: bytes <first>-<last>/<length> | bytes <first>-<last>/* | bytes */<length>',
	example: 'Content-Range: bytes 1024-2047/146515',
	oftenWith: ['206', '416', 'Range', 'Accept-Ranges'],
	spec: rfc(9110, '14.4'),
	mdn: mdn('Headers/Content-Range'),
	value: contentRange,
	values: contentRangeForms,
});
