import type { SourceText } from '../../text';
import { type Grammar, nodeOf, type SyntaxNode } from '../syntax';
import { rfc, type SpecLink, type Term, vocabulary } from '../term';
import { durationInWords } from './duration';
import { list } from './list';
import { nameAndValue, type Parameter } from './parameters';
import { oneOf } from './token';

const returns = values('return', rfc(7240, '4.2'), [
	['minimal', 'As little as possible, such as `204` with a `Location` or an `ETag`.'],
	['representation', 'The resource as it is now, so that the client need not fetch it.'],
]);
const handlings = values('handling', rfc(7240, '4.4'), [
	['strict', 'Answer with an error.'],
	['lenient', 'Do what can be done.'],
]);

/** What a client can ask for, and a server say it did. */
const preferences: readonly Parameter[] = [
	preference(
		'return',
		'What the response to a successful change should hold.',
		rfc(7240, '4.2'),
		'return=${1|minimal,representation|}',
		returns,
	),
	preference('respond-async', 'Rather answer `202` at once than make the client wait.', rfc(7240, '4.1')),
	preference(
		'wait',
		'How many seconds the client is willing to wait; after that, `respond-async` may apply.',
		rfc(7240, '4.3'),
		'wait=${1:10}',
	),
	preference(
		'handling',
		'How to treat a request with small mistakes in it.',
		rfc(7240, '4.4'),
		'handling=${1|strict,lenient|}',
		handlings,
	),
	preference('depth-noroot', 'Leave the collection itself out of the answer, and only list its members.', rfc(8144)),
	preference('safe', 'Leave out what may be objectionable.', rfc(8674)),
];
const byName = vocabulary(preferences);

/** All names that can stand in a preference. */
export const preferenceTerms: readonly Term[] = [...preferences, ...returns, ...handlings];

/** `#preference` (RFC 7240 §2): `token [ "=" word ] *( ";" parameter )`. Unknown ones are right, and ignored. */
export const preferenceList: Grammar = list((source, kind) => {
	const [head, ...rest] = source.split(';').map(piece => piece.trim());
	const { name, value } = nameAndValue(head!);
	const term = byName.get(name.text.toLowerCase());
	const nameNode = nodeOf(name, { term, expects: preferences });
	const valueNode = value && (term?.name === 'wait' ? wait(value) : (term?.value?.(value, kind) ?? { source: value }));
	return { source, children: [nameNode, ...(valueNode ? [valueNode] : []), ...rest.map(parameter => ({ source: parameter }))] };
});

function wait(source: SourceText): SyntaxNode {
	return nodeOf(source, { reading: /^\d+$/.test(source.text) ? () => durationInWords(Number(source.text)) : undefined });
}

function preference(name: string, summary: string, spec: SpecLink, snippet?: string, known?: readonly Term[]): Parameter {
	return {
		kind: 'parameter',
		name,
		role: 'preference',
		summary,
		spec,
		...(snippet !== undefined && { snippet }),
		...(known && { value: oneOf(known) }),
	};
}

function values(of: string, spec: SpecLink, rows: readonly (readonly [name: string, summary: string])[]): Term[] {
	return rows.map(([name, summary]) => ({ kind: 'token', name, role: `value of \`${of}\``, summary, spec }));
}
