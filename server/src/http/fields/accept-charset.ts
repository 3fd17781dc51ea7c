import { defineField } from '../field';
import { charsetTerms } from '../charsets';
import { charset } from '../grammars/charset';
import { parameter, withParameters } from '../grammars/parameters';
import { weight, weightedList } from '../grammars/weight';
import { rfc } from '../term';

export default defineField({
	name: 'Accept-Charset',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'The character encodings that the client can read. Obsolete: everybody reads UTF-8.',
	details: 'Browsers do not send it, and servers ignore it. Leave it out, and answer in UTF-8.',
	syntax: 'Accept-Charset: <charset>[;q=<0–1>], …',
	spec: rfc(9110, '12.5.2'),
	status: 'deprecated',
	value: weightedList(withParameters(charset, parameter([weight]))),
	values: [...charsetTerms, weight],
});
