import { defineField } from '../field';
import { uriReference } from '../grammars/uri';
import type { Grammar, Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

const uri = uriReference('location/invalid-uri');

/** A comma may stand in a URI; with a space behind it, another one follows. */
const value: Grammar = (source, kind) => {
	const second = /,[ \t]+(?=\/|https?:)/i.exec(source.text);
	return second && !source.isDynamic ? { source, problem: multiple(source.slice(second.index)) } : uri(source, kind);
};

function multiple(at: SourceText): Problem {
	return { rule: 'location/multiple', message: '`Location` is one URI: clients take the comma for a part of it. Delete the others.', at };
}

export default defineField({
	name: 'Location',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Where to go: the target of a redirect, or the address of what was created.',
	details:
		'Followed with `3xx`; with `201` it names the new resource and nobody follows it by itself. Relative addresses are allowed, and resolved against that of the request.\n\nWith any other status code clients ignore it.',
	syntax: 'Location: <URI>',
	example: 'Location: https://example.com/users/42',
	oftenWith: ['201', '301', '302', '303', '307', '308'],
	spec: rfc(9110, '10.2.2'),
	mdn: mdn('Headers/Location'),
	value,
});
