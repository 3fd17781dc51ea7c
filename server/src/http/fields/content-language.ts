import { defineField } from '../field';
import { languages, languageTag } from '../grammars/languageTag';
import { bareList } from '../grammars/list';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Content-Language',
	usedIn: 'both',
	occurs: 'list',
	summary: 'The languages of the people whom the content is for.',
	details: 'Not the languages that occur in it: a French course for the English is `en`. With `Accept-Language` it belongs to `Vary`.',
	syntax: 'Content-Language: <language>, …',
	example: 'Content-Language: de-CH',
	oftenWith: ['Accept-Language', 'Vary'],
	spec: rfc(9110, '8.5'),
	mdn: mdn('Headers/Content-Language'),
	value: bareList(languageTag),
	values: languages,
});
