import type { SourceText } from '../../text';
import { defineField } from '../field';
import { misspelled } from '../fixes';
import { bareList } from '../grammars/list';
import { rangeUnits } from '../grammars/ranges';
import { oneOf } from '../grammars/token';
import { changeTo, type Problem } from '../syntax';
import { mdn, rfc } from '../term';

const unitNames = rangeUnits.map(({ name }) => name);

function misspelledUnit(source: SourceText): Problem | undefined {
	const meant = yesOrNo[source.text.toLowerCase()];
	return meant === undefined
		? misspelled('accept-ranges/unknown-unit', source, unitNames, 'a known unit')
		: {
				rule: 'accept-ranges/unknown-unit',
				message: `\`${source.text}\` is not a unit: write \`${meant}\`.`,
				fixes: [changeTo(source, meant)],
			};
}

/** What is no unit of anybody, but an answer to whether there are ranges. */
const yesOrNo: Readonly<Record<string, string>> = { true: 'bytes', yes: 'bytes', false: 'none', no: 'none' };

export default defineField({
	name: 'Accept-Ranges',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Whether the server can send parts of this resource: `bytes`, or `none`.',
	details:
		'Lets clients resume downloads and seek in films. Without the field a client may still try `Range`: the answer is `206` or the whole.',
	syntax: 'Accept-Ranges: bytes | none',
	example: 'Accept-Ranges: bytes',
	oftenWith: ['Range', 'Content-Range', '206'],
	spec: rfc(9110, '14.3'),
	mdn: mdn('Headers/Accept-Ranges'),
	value: bareList(oneOf(rangeUnits, misspelledUnit)),
	values: rangeUnits,
});
