import { transferCodings } from '../contentCodings';
import { defineField } from '../field';
import { parameter, withParameters } from '../grammars/parameters';
import { oneOf } from '../grammars/token';
import { weight, weightedList } from '../grammars/weight';
import type { Problem } from '../syntax';
import { mdn, rfc, type Term } from '../term';
import type { SourceText } from '../../text';

const trailers: Term = {
	kind: 'token',
	name: 'trailers',
	role: 'ability',
	summary: 'The client does not throw away trailers: fields behind the content. What gRPC needs.',
	spec: rfc(9110, '10.1.4'),
};
const expects = [trailers, ...transferCodings.filter(({ name }) => name !== 'chunked')];

function chunked(source: SourceText): Problem | undefined {
	return source.text.toLowerCase() === 'chunked'
		? { rule: 'te/chunked', message: '`chunked` is always understood and must not be listed: delete it.' }
		: undefined;
}

export default defineField({
	name: 'TE',
	usedIn: 'request',
	occurs: 'list',
	summary: 'Which transfer codings the client can undo, and whether it reads trailers.',
	details:
		'Worth sending for `trailers` only; `chunked` is always understood and must not be listed. In HTTP/1.1 it goes with `Connection: TE`; in HTTP/2 and HTTP/3 only `trailers` is allowed.',
	syntax: 'TE: trailers',
	oftenWith: ['Connection', 'Trailer', 'Transfer-Encoding'],
	spec: rfc(9110, '10.1.4'),
	mdn: mdn('Headers/TE'),
	value: weightedList(withParameters(oneOf(expects, chunked), parameter([weight]))),
	values: [...expects, weight],
});
