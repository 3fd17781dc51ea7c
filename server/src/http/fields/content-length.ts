import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { digits } from '../grammars/digits';
import { inWords } from '../grammars/ranges';
import { changeTo, type Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

export default defineField({
	name: 'Content-Length',
	usedIn: 'both',
	occurs: 'once',
	summary: 'The length of the content in bytes, as sent: after compression.',
	details:
		'Clients and servers set it themselves. One that is set by hand and wrong cuts the content off, or makes the other side wait for the rest.\n\nNever together with `Transfer-Encoding`. In a response to `HEAD` it is the length that `GET` would have.',
	syntax: 'Content-Length: <bytes>',
	example: 'Content-Length: 3495',
	oftenWith: ['Content-Type', 'Transfer-Encoding'],
	spec: rfc(9110, '8.6'),
	mdn: mdn('Headers/Content-Length'),
	value: digits(source => (isPlaceholder(source) ? undefined : problemOf(source)), inWords),
});

function problemOf(source: SourceText): Problem {
	const lengths = source.text.split(',').map(length => length.trim());
	if (lengths.length === 1 || lengths.some(length => !/^\d+$/.test(length))) {
		return {
			rule: 'content-length/invalid',
			message: `\`Content-Length\` is a number of bytes in digits only, not \`${source.text}\`.`,
		};
	}
	return new Set(lengths).size === 1
		? {
				rule: 'content-length/list',
				message: 'One length is enough: some recipients refuse a list, even of equal numbers.',
				severity: 'warning',
				fixes: [changeTo(source, lengths[0]!)],
			}
		: {
				rule: 'content-length/list',
				message: 'Two lengths contradict each other, and recipients must refuse the message: keep the right one.',
			};
}
