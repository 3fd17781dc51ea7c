import { defineField } from '../field';
import { anyLanguage, languageRange, languages } from '../grammars/languageTag';
import { parameter, withParameters } from '../grammars/parameters';
import { weight, weightedList } from '../grammars/weight';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Accept-Language',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'The languages that the user reads, and which best.',
	details:
		'Browsers fill it from their settings. Treat it as a first guess, and let people choose: it says nothing of where they are.\n\nA response that depends on it says so in `Vary`, and its own language in `Content-Language`.',
	syntax: 'Accept-Language: <language>[;q=<0–1>], …',
	example: 'Accept-Language: de-CH, de;q=0.9, en;q=0.8',
	oftenWith: ['Content-Language', 'Vary'],
	spec: rfc(9110, '12.5.4'),
	mdn: mdn('Headers/Accept-Language'),
	value: weightedList(withParameters(languageRange, parameter([weight]))),
	values: [...languages, anyLanguage, weight],
});
