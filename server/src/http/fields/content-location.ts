import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { uriReference } from '../grammars/uri';
import { changeTo, type Grammar } from '../syntax';
import { mdn, rfc } from '../term';

const reference = uriReference('content-location/invalid-uri');

/** `absolute-URI / partial-URI`: neither has a fragment (RFC 9110 §4.1). */
const value: Grammar = (source, kind) => {
	const node = reference(source, kind);
	const hash = source.text.indexOf('#');
	if (node.problem || hash < 0 || isPlaceholder(source)) {
		return node;
	}
	const at = source.slice(hash);
	const message = '`Content-Location` has no fragment: delete it.';
	const fixes = hash > 0 ? [changeTo(at, '', 'Delete the fragment')] : [];
	return { ...node, problem: { rule: 'content-location/invalid-uri', message, at, fixes } };
};

export default defineField({
	name: 'Content-Location',
	usedIn: 'both',
	occurs: 'once',
	summary: 'The address of exactly this representation, such as `/report.en.pdf` where `/report` was asked for.',
	details:
		'It describes the content; it redirects nobody: that is `Location`. In the answer to a `PUT` or `POST` it says that the content is the state of that resource.',
	syntax: 'Content-Location: <URI>',
	example: 'Content-Location: /guides/start.fr.html',
	oftenWith: ['Location', 'Vary', 'Content-Type'],
	spec: rfc(9110, '8.7'),
	mdn: mdn('Headers/Content-Location'),
	value,
});
