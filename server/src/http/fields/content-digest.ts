import { defineField } from '../field';
import { digestAlgorithms, digests } from '../grammars/digest';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Content-Digest',
	usedIn: 'both',
	occurs: 'list',
	summary: 'A hash of the content exactly as it is in this message.',
	details:
		'Shows whether it arrived undamaged. Of a `206` it covers just that part; of a compressed response the compressed octets. For the whole representation, whatever part is sent, there is `Repr-Digest`.\n\nIt is no signature: whoever can change the content can change the hash.',
	syntax: 'Content-Digest: <algorithm>=:<base64>:, …',
	example: 'Content-Digest: sha-256=:akfDG3t8O5odvJYGafRnTOCIyPydmk9+n8w/aoH3uGw=:',
	oftenWith: ['Repr-Digest', 'Want-Content-Digest'],
	spec: rfc(9530, '2'),
	mdn: mdn('Headers/Content-Digest'),
	value: digests,
	values: digestAlgorithms,
});
