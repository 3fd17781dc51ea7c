import { defineField } from '../field';
import { links, linkTerms } from '../grammars/link';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Link',
	usedIn: 'both',
	occurs: 'list',
	summary: 'Links from this resource to others, and what they are: the next page, the style sheet to preload.',
	details:
		'APIs page with `rel="next"` and `rel="prev"`. Browsers act on `preload`, `preconnect`, `modulepreload`, `dns-prefetch` and `stylesheet`; in a `103` they start before the page is ready.\n\nThe target stands in angle brackets, several relations in one pair of quotes.',
	syntax: 'Link: <<URI>>; rel="<relation>"; <parameter>=<value>, …',
	example: 'Link: </app.css>; rel=preload; as=style',
	oftenWith: ['103'],
	spec: rfc(8288, '3'),
	mdn: mdn('Headers/Link'),
	value: links,
	values: linkTerms,
});
