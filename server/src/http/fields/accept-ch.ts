import { defineField } from '../field';
import { fieldNames } from '../grammars/fieldName';
import { mdn, rfc } from '../term';

/** Hints from before there was a prefix for them. */
const hints = new Set(['Device-Memory', 'Downlink', 'ECT', 'RTT', 'Save-Data', 'DPR', 'Viewport-Width', 'Width']);

export default defineField({
	name: 'Accept-CH',
	usedIn: 'response',
	isStrict: true,
	occurs: 'list',
	summary: 'Which client hints the server would like in later requests.',
	details:
		'Over HTTPS only. Responses that depend on a hint need it in `Vary`. Hints for other origins need `Permissions-Policy` as well.',
	syntax: 'Accept-CH: <hint>, <hint>…',
	example: 'Accept-CH: Sec-CH-UA-Model, Sec-CH-UA-Platform-Version',
	oftenWith: ['Vary', 'Critical-CH'],
	spec: rfc(8942, '3.1'),
	mdn: mdn('Headers/Accept-CH'),
	value: fieldNames(({ name }) => /^Sec-CH-/i.test(name) || hints.has(name)),
});
