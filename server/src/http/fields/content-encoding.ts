import { contentCodings } from '../contentCodings';
import { defineField } from '../field';
import { wrongCoding } from '../grammars/contentCoding';
import { bareList } from '../grammars/list';
import { oneOf } from '../grammars/token';
import type { Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

const misspelled = wrongCoding('content-encoding/misspelled', contentCodings);

function unknownCoding(source: SourceText): Problem | undefined {
	switch (source.text.toLowerCase()) {
		case 'identity':
			return {
				rule: 'content-encoding/identity',
				message: '`identity` means no coding, and stands in `Accept-Encoding` only: delete the field.',
			};
		case 'chunked':
			return {
				rule: 'content-encoding/transfer-coding',
				message: '`chunked` is a transfer coding: say `Transfer-Encoding: chunked`.',
			};
		default:
			return misspelled(source);
	}
}

export default defineField({
	name: 'Content-Encoding',
	usedIn: 'both',
	occurs: 'list',
	summary: 'How the content is compressed. Undone, it is of the type that `Content-Type` says.',
	details:
		'In the order in which codings were applied. Send only what the client lists in `Accept-Encoding`, with `Vary: Accept-Encoding`; the `ETag` of a compressed response differs from that of the plain one.\n\nA `.gz` file that is meant to stay one has `Content-Type: application/gzip` and no `Content-Encoding`.',
	syntax: 'Content-Encoding: <coding>, …',
	example: 'Content-Encoding: gzip',
	oftenWith: ['Accept-Encoding', 'Vary', 'Content-Type'],
	spec: rfc(9110, '8.4'),
	mdn: mdn('Headers/Content-Encoding'),
	value: bareList(oneOf(contentCodings, unknownCoding)),
	values: contentCodings,
});
