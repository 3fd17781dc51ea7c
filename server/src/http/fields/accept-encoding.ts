import { codingPreferences, contentCodings } from '../contentCodings';
import { defineField } from '../field';
import { wrongCoding } from '../grammars/contentCoding';
import { parameter, withParameters } from '../grammars/parameters';
import { oneOf } from '../grammars/token';
import { weight, weightedList } from '../grammars/weight';
import { mdn, rfc } from '../term';

const codings = [...contentCodings, ...codingPreferences];

export default defineField({
	name: 'Accept-Encoding',
	usedIn: 'both',
	occurs: 'list',
	role: 'request header',
	summary: 'The compressions that the client can undo.',
	details:
		'The response says in `Content-Encoding` which one was used, and needs `Vary: Accept-Encoding`, or caches mix them up. `identity` is always acceptable unless excluded; an empty value asks for no compression.\n\nMost clients add the field themselves; one that is set by hand may come back compressed, and not be undone.',
	syntax: 'Accept-Encoding: <coding>[;q=<0–1>], …',
	example: 'Accept-Encoding: gzip, deflate, br, zstd',
	oftenWith: ['Content-Encoding', 'Vary'],
	spec: rfc(9110, '12.5.3'),
	mdn: mdn('Headers/Accept-Encoding'),
	value: weightedList(
		withParameters(oneOf(codings, wrongCoding('accept-encoding/misspelled', codings, 'accept-encoding/unknown')), parameter([weight])),
	),
	values: [...codings, weight],
});
