import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { httpDate, imfFixdate, looksLikeDate } from '../grammars/httpDate';
import { changeTo, type Grammar, type Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

/** `HTTP-date`; anything else means a time in the past (RFC 9111 §5.3). */
const value: Grammar = (source, kind) =>
	source.length === 0 || looksLikeDate(source.text) || isPlaceholder(source)
		? httpDate(source, kind)
		: { source, reading: () => 'already expired', problem: notADate(source) };

function notADate(source: SourceText): Problem {
	const isUsual = source.text === '0' || source.text === '-1';
	return {
		rule: 'expires/not-a-date',
		message: isUsual
			? `\`${source.text}\` is no date; caches take it as a time in the past. Say so with a past date, or with \`Cache-Control: no-cache\`.`
			: `\`${source.text}\` is no date, so caches take it as a time in the past: write a date, or \`Cache-Control: max-age\` for a number of seconds.`,
		severity: isUsual ? 'information' : 'warning',
		...(isUsual && { fixes: [changeTo(source, imfFixdate(0), 'Change to a past date')] }),
	};
}

export default defineField({
	name: 'Expires',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'When the response becomes stale.',
	details:
		'Ignored wherever `Cache-Control` has `max-age` (or `s-maxage`, in shared caches), which does not depend on clocks: prefer that.\n\nA date in the past, or anything that is no date, means already stale.',
	syntax: 'Expires: <HTTP-date>',
	example: 'Expires: Fri, 05 Jun 2026 09:12:31 GMT',
	oftenWith: ['Cache-Control', 'Date'],
	spec: rfc(9111, '5.3'),
	mdn: mdn('Headers/Expires'),
	value,
});
