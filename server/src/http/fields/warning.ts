import { defineField } from '../field';
import { list } from '../grammars/list';
import { nodeOf } from '../syntax';
import { mdn, rfc, type Term, vocabulary } from '../term';

const codes: readonly Term[] = [
	code('110', 'The response is stale.'),
	code('111', 'A cache could not revalidate it.'),
	code('112', 'The cache is cut off from the network.'),
	code('113', 'A cache guessed that it is fresh, and it is older than a day.'),
	code('199', 'Something else, explained in the text.'),
	code('214', 'A proxy changed the content.'),
	code('299', 'Something else that stays true, explained in the text. Some APIs announce deprecation with it.'),
];
const byCode = vocabulary(codes);

export default defineField({
	name: 'Warning',
	usedIn: 'both',
	occurs: 'list',
	summary: 'What is doubtful about the response. Obsolete: hardly anybody sent it, and nobody read it.',
	details: 'Whether a response is stale shows in `Age`. To announce that a resource goes away, send `Deprecation` and `Sunset`.',
	syntax: 'Warning: <code> <agent> "<text>"',
	oftenWith: ['Age', 'Deprecation'],
	spec: rfc(9111, '5.5'),
	mdn: mdn('Headers/Warning'),
	status: 'deprecated',
	value: list(source => {
		const number = source.slice(0, /^\d*/.exec(source.text)![0].length);
		return { source, children: [nodeOf(number, { term: byCode.get(number.text), expects: codes })] };
	}),
	values: codes,
});

function code(name: string, summary: string): Term {
	return { kind: 'token', name, role: 'warning code, obsolete', summary, spec: rfc(7234, '5.5'), snippet: `${name} - "\${1:text}"` };
}
