import { contentCodings } from '../contentCodings';
import { defineField } from '../field';
import { misspelledCoding } from '../grammars/contentCoding';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Content-Encoding',
	usedIn: 'both',
	occurs: 'list',
	summary: 'How the content is compressed. Undone, it is of the type that `Content-Type` says.',
	details:
		'In the order in which codings were applied. Send only what the client lists in `Accept-Encoding`, with `Vary: Accept-Encoding`; the `ETag` of a compressed response differs from that of the plain one.\n\nA `.gz` file that is meant to stay one has `Content-Type: application/gzip` and no `Content-Encoding`.',
	syntax: 'Content-Encoding: <coding>, …',
	oftenWith: ['Accept-Encoding', 'Vary', 'Content-Type'],
	spec: rfc(9110, '8.4'),
	mdn: mdn('Headers/Content-Encoding'),
	value: list(oneOf(contentCodings, misspelledCoding('content-encoding/misspelled', contentCodings))),
	values: contentCodings,
});
