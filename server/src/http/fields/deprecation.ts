import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { looksLikeDate, timeInWords, timeOf } from '../grammars/httpDate';
import { structuredItem } from '../grammars/structuredFields';
import { changeTo, type Grammar, type Problem, type TimeZone } from '../syntax';
import { rfc } from '../term';
import type { SourceText } from '../../text';

const item = structuredItem({
	item: item => ({
		reading: item.type === 'date' ? zone => dateInWords(Number(item.text), zone) : undefined,
		problem: item.type === 'date' || item.type === 'missing' || item.type === 'unknown' ? undefined : notADate(item.source),
	}),
});

/** A Date; drafts had `true` and HTTP-dates. */
const value: Grammar = (source, kind) =>
	looksLikeDate(source.text) && !isPlaceholder(source) ? { source, problem: notADate(source) } : item(source, kind);

function notADate(source: SourceText): Problem {
	const time = timeOf(source.text);
	const seconds = /^\d{9,10}$/.test(source.text) ? source.text : time === undefined ? undefined : String(time / 1000);
	return {
		rule: 'deprecation/invalid',
		message: `\`Deprecation\` is a Date: write \`@\` and the seconds since 1970, as in \`@${seconds ?? '1688169599'}\`.`,
		...(seconds !== undefined && { fixes: [changeTo(source, `@${seconds}`)] }),
	};
}

function dateInWords(seconds: number, zone?: TimeZone): string | undefined {
	return Math.abs(seconds) < 8.64e12 ? timeInWords(seconds * 1000, zone) : undefined;
}

export default defineField({
	name: 'Deprecation',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'Since when, or from when on, this resource should not be used any more. It still works.',
	details:
		'The date is in seconds since 1970 behind an `@`. Say in `Sunset` when it stops working, and link with `rel="deprecation"` to what to do.\n\nThe drafts had `true` and dates in words; neither is allowed any more.',
	syntax: 'Deprecation: @<seconds since 1970>',
	example: 'Deprecation: @1767225600',
	oftenWith: ['Sunset', 'Link'],
	spec: rfc(9745, '2'),
	value,
});
