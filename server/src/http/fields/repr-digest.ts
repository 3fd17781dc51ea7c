import { defineField } from '../field';
import { digestAlgorithms, digests } from '../grammars/digest';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Repr-Digest',
	usedIn: 'both',
	occurs: 'list',
	summary: 'A hash of the whole representation, even if only a part of it, or nothing, is in this message.',
	details:
		'Lets a client check a download that it put together from ranges. It depends on `Content-Encoding`: the compressed and the plain representation differ. Replaces `Digest`.',
	syntax: 'Repr-Digest: <algorithm>=:<base64>:, …',
	example: 'Repr-Digest: sha-256=:M1/KhXTwYO6iTrza5rePMkFPXeA9oQhP0Oc9cQdo46k=:',
	oftenWith: ['Content-Digest', 'Want-Repr-Digest', 'Range'],
	spec: rfc(9530, '3'),
	mdn: mdn('Headers/Repr-Digest'),
	value: digests,
	values: digestAlgorithms,
});
