import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { list } from '../grammars/list';
import { oneOf } from '../grammars/token';
import { mdn, rfc, type Term } from '../term';

const expectations: readonly Term[] = [
	{
		kind: 'token',
		name: '100-continue',
		role: 'expectation',
		summary: 'Look at the fields first, and answer `100` if the content should follow, or refuse before it is sent.',
		spec: rfc(9110, '10.1.1'),
	},
];

export default defineField({
	name: 'Expect',
	usedIn: 'request',
	isStrict: true,
	occurs: 'list',
	summary: 'Asks the server to say `100` before a large content is sent.',
	details:
		'Saves the upload when the answer is `401`, `413` or `417` anyway. `curl` adds it to large ones by itself. A client must not wait for ever: many servers never send the `100`.',
	syntax: 'Expect: 100-continue',
	oftenWith: ['100', '417', 'Content-Length'],
	spec: rfc(9110, '10.1.1'),
	mdn: mdn('Headers/Expect'),
	value: list(
		oneOf(expectations, source =>
			isPlaceholder(source)
				? undefined
				: { rule: 'expect/unknown', message: `\`${source.text}\` is not a known expectation: the only one is \`100-continue\`.` },
		),
	),
	values: expectations,
});
