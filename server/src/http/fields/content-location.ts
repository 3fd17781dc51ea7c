import { defineField } from '../field';
import { uriReference } from '../grammars/uri';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Content-Location',
	usedIn: 'both',
	occurs: 'once',
	summary: 'The address of exactly this representation, such as `/report.en.pdf` where `/report` was asked for.',
	details:
		'It describes the content; it redirects nobody: that is `Location`. In the answer to a `PUT` or `POST` it says that the content is the state of that resource.',
	syntax: 'Content-Location: <URI>',
	oftenWith: ['Location', 'Vary', 'Content-Type'],
	spec: rfc(9110, '8.7'),
	mdn: mdn('Headers/Content-Location'),
	value: uriReference('content-location/invalid-uri'),
});
