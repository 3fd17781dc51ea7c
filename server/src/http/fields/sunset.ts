import { defineField } from '../field';
import { httpDate } from '../grammars/httpDate';
import { rfc } from '../term';

export default defineField({
	name: 'Sunset',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'When this resource is expected to stop working.',
	details:
		'A hint, not a promise: afterwards expect `4xx`, a redirect, or nothing. That one should not use it any more is said earlier, by `Deprecation`. Link with `rel="sunset"` to the details.',
	syntax: 'Sunset: <HTTP-date>',
	example: 'Sunset: Thu, 31 Dec 2026 23:59:59 GMT',
	oftenWith: ['Deprecation', 'Link', '410'],
	spec: rfc(8594, '3'),
	value: httpDate,
});
