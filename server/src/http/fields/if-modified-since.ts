import { defineField } from '../field';
import { httpDate } from '../grammars/httpDate';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'If-Modified-Since',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Send the content only if it has changed since; otherwise answer `304`.',
	details:
		'For `GET` and `HEAD`. Send back the `Last-Modified` of the stored response as it is, without computing a date.\n\nIgnored where there is `If-None-Match`, which does not miss a second change within the same second.',
	syntax: 'If-Modified-Since: <HTTP-date>',
	example: 'If-Modified-Since: Thu, 28 May 2026 14:30:05 GMT',
	oftenWith: ['Last-Modified', '304', 'If-None-Match'],
	spec: rfc(9110, '13.1.3'),
	mdn: mdn('Headers/If-Modified-Since'),
	value: httpDate,
});
