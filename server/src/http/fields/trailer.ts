import { defineField } from '../field';
import { fieldNames } from '../grammars/fieldName';
import { mdn, rfc } from '../term';

/** What is useful behind the content, and allowed there by its definition. */
const usual = new Set(['Content-Digest', 'Repr-Digest', 'Server-Timing', 'ETag', 'Signature', 'Signature-Input']);

export default defineField({
	name: 'Trailer',
	usedIn: 'both',
	occurs: 'list',
	summary: 'Names the fields that will follow the content.',
	details:
		'For what is known at the end only, such as a hash of what was streamed. In HTTP/1.1 trailers need `Transfer-Encoding: chunked`.\n\nNothing that frames, routes or authenticates may come so late. Many recipients drop trailers, and `fetch` hides them.',
	syntax: 'Trailer: <field-name>, …',
	example: 'Trailer: Repr-Digest, Server-Timing',
	oftenWith: ['TE', 'Transfer-Encoding'],
	spec: rfc(9110, '6.6.2'),
	mdn: mdn('Headers/Trailer'),
	value: fieldNames(({ name }) => usual.has(name)),
});
