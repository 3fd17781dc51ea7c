import { defineField } from '../field';
import { httpDate } from '../grammars/httpDate';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'If-Unmodified-Since',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'Do it only if the resource has not changed since; otherwise answer `412`.',
	details: 'For servers without entity tags: `If-Match` does the same, exactly, and takes precedence.',
	syntax: 'If-Unmodified-Since: <HTTP-date>',
	example: 'If-Unmodified-Since: Thu, 28 May 2026 14:30:05 GMT',
	oftenWith: ['Last-Modified', '412', 'If-Match'],
	spec: rfc(9110, '13.1.4'),
	mdn: mdn('Headers/If-Unmodified-Since'),
	value: httpDate,
});
