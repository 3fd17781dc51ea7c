import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { mediaType, mediaTypeTerms } from '../grammars/mediaType';
import type { Grammar } from '../syntax';
import { mdn, rfc } from '../term';

const one = mediaType({
	invalid: 'content-type/invalid-syntax',
	misspelled: 'content-type/misspelled',
	parameter: 'content-type/invalid-syntax',
});

/** `media-type`; of several, the first is read. */
const value: Grammar = (source, kind) => {
	const [first] = source.split(',');
	if (!first || first.length === source.length) {
		return one(source, kind);
	}
	const rest = source.slice(first.length);
	if (isPlaceholder(rest)) {
		return { source, children: [one(first.trim(), kind), { source: rest }] };
	}
	const fixes = [{ title: 'Keep the first', edits: [rest.replaceWith('')] }];
	const problem = { rule: 'content-type/multiple-values', message: 'Content has one media type only: delete the others.', fixes };
	return { source, children: [one(first.trim(), kind), { source: rest, problem }] };
};

export default defineField({
	name: 'Content-Type',
	usedIn: 'both',
	occurs: 'once',
	summary: 'What the content is: its media type, and for text its character encoding.',
	details:
		'Recipients go by it, not by the file’s name. Without it, browsers guess; `X-Content-Type-Options: nosniff` stops them.\n\nText needs `charset=utf-8`; JSON is always UTF-8 and has no `charset`. `multipart/form-data` needs its `boundary`, so leave the field to the client that builds the content.',
	syntax: 'Content-Type: <type>/<subtype>[; charset=<charset>]',
	example: 'Content-Type: text/html; charset=utf-8',
	oftenWith: ['Accept', 'Content-Encoding', 'X-Content-Type-Options', '415'],
	spec: rfc(9110, '8.3'),
	mdn: mdn('Headers/Content-Type'),
	value,
	values: mediaTypeTerms,
});
