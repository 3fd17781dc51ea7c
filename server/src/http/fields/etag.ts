import { defineField } from '../field';
import { entityTag, entityTagForms } from '../grammars/entityTag';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'ETag',
	usedIn: 'response',
	occurs: 'once',
	summary: 'A name for this version of the content. When the content changes, so does the name.',
	details:
		'The client sends it back: in `If-None-Match` to get `304` instead of what it already has, in `If-Match` so that it does not overwrite somebody else’s change.\n\nThe double quotes are part of it. `W/` in front marks a weak one: the same meaning, perhaps not the same octets. Compressed and plain responses need different strong ones.',
	syntax: 'ETag: "<tag>" | W/"<tag>"',
	example: 'ETag: "33a64df5"',
	oftenWith: ['If-None-Match', 'If-Match', 'Last-Modified', 'Cache-Control'],
	spec: rfc(9110, '8.8.3'),
	mdn: mdn('Headers/ETag'),
	value: entityTag('etag/unquoted'),
	values: entityTagForms,
});
