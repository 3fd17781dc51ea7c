import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { digits } from '../grammars/digits';
import { mdn, rfc } from '../term';

export default defineField({
	name: 'Max-Forwards',
	usedIn: 'request',
	isStrict: true,
	occurs: 'once',
	summary: 'How many more proxies may pass this `TRACE` or `OPTIONS` request on.',
	details: 'Each proxy counts it down; the one that finds `0` answers itself. Other methods ignore it.',
	syntax: 'Max-Forwards: <number>',
	example: 'Max-Forwards: 10',
	spec: rfc(9110, '7.6.2'),
	mdn: mdn('Headers/Max-Forwards'),
	value: digits(source =>
		isPlaceholder(source)
			? undefined
			: { rule: 'max-forwards/invalid', message: `\`Max-Forwards\` is a number in digits only, not \`${source.text}\`.` },
	),
});
