import { defineField } from '../field';
import { httpDate } from '../grammars/httpDate';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Last-Modified',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'When the content last changed, as far as the server knows.',
	details:
		'The client sends it back in `If-Modified-Since`. It counts in whole seconds, so `ETag` is the better validator; send both where you can.\n\nWithout `Cache-Control` or `Expires`, caches may derive from it how long the response can be used.',
	syntax: 'Last-Modified: <HTTP-date>',
	example: 'Last-Modified: Thu, 28 May 2026 14:30:05 GMT',
	oftenWith: ['If-Modified-Since', 'ETag', 'Cache-Control'],
	spec: rfc(9110, '8.8.2'),
	mdn: mdn('Headers/Last-Modified'),
	value: httpDate,
});
