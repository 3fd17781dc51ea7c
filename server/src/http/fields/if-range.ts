import { defineField } from '../field';
import { entityTag, entityTagForms } from '../grammars/entityTag';
import { httpDate, looksLikeDate } from '../grammars/httpDate';
import { mdn, rfc } from '../term';

const tag = entityTag('conditional/unquoted-etag', entityTagForms.slice(0, 1), {
	rule: 'conditional/weak-if-range',
	message: 'A weak entity tag must not stand in `If-Range`: send a strong one, or leave the field out.',
});

export default defineField({
	name: 'If-Range',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Send the part that `Range` asks for if nothing changed, and the whole otherwise.',
	details:
		'Resumes a download safely in one request. Needs `Range` beside it, and a strong entity tag, or the date in `Last-Modified` if there is no tag.',
	syntax: 'If-Range: "<tag>" | <HTTP-date>',
	example: 'If-Range: "33a64df5"',
	oftenWith: ['Range', 'ETag', '206'],
	spec: rfc(9110, '13.1.5'),
	mdn: mdn('Headers/If-Range'),
	value: (source, kind) => (looksLikeDate(source.text) && !source.text.includes('"') ? httpDate(source, kind) : tag(source, kind)),
	values: entityTagForms,
});
