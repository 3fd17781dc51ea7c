import { defineField } from '../field';
import { anyTag, entityTagForms, entityTags } from '../grammars/entityTag';
import { mdn, rfc } from '../term';

const asterisk = anyTag('If-Match', 'Any current representation: do it only if the resource exists.', '13.1.1');

/** A weak tag never matches here: the comparison is strong. */
const weak = {
	rule: 'conditional/weak-if-match',
	message: 'A weak entity tag never matches in `If-Match`: send a strong one.',
};

export default defineField({
	name: 'If-Match',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'Do it only if the resource still has this entity tag; otherwise answer `412`.',
	details:
		'Prevents lost updates: send the `ETag` of what was read with the `PUT`, `PATCH` or `DELETE`. `*` asks only that the resource exists.\n\nWeak tags never match here: the comparison is strong.',
	syntax: 'If-Match: * | "<tag>", …',
	example: 'If-Match: "33a64df5"',
	oftenWith: ['ETag', '412', '428'],
	spec: rfc(9110, '13.1.1'),
	mdn: mdn('Headers/If-Match'),
	value: entityTags(asterisk, weak),
	values: [...entityTagForms, asterisk],
});
