import { defineField } from '../field';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Referer',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'The page from which the request comes. The name is misspelled, and that is the standard.',
	details:
		'Often only the origin, or nothing at all: `Referrer-Policy` decides. Never the fragment, nor user name and password (RFC 9110, section 10.1.3).',
	syntax: 'Referer: <URL>',
	oftenWith: ['Referrer-Policy'],
	spec: rfc(9110, '10.1.3'),
	mdn: mdn('Headers/Referer'),
});
