import { defineField } from '../field';
import { rangeForms, rangesSpecifier } from '../grammars/ranges';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Range',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Asks for parts of the content only, to resume a download or to seek.',
	details:
		'The answer is `206` with `Content-Range`, or `200` with the whole from a server that does not care. `416` says that there is no such part.\n\nBytes count from 0, and the last is included: the first 500 are `0-499`. `-500` is the last 500. Only `GET` defines it.',
	syntax: 'Range: bytes=<first>-<last> | bytes=<first>- | bytes=-<count>',
	example: 'Range: bytes=1024-2047',
	oftenWith: ['If-Range', 'Content-Range', '206', '416'],
	spec: rfc(9110, '14.2'),
	mdn: mdn('Headers/Range'),
	value: rangesSpecifier,
	values: rangeForms,
});
