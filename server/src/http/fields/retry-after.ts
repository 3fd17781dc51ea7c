import { defineField } from '../field';
import { isPlaceholder } from '../fixes';
import { secondsOf } from '../grammars/cacheDirective';
import { durationInWords } from '../grammars/duration';
import { httpDate, looksLikeDate } from '../grammars/httpDate';
import { changeTo, type Grammar, type Problem } from '../syntax';
import { mdn, rfc } from '../term';
import type { SourceText } from '../../text';

/** `HTTP-date / delay-seconds` */
const value: Grammar = (source, kind) => {
	if (/^\d+$/.test(source.text)) {
		return { source, reading: () => durationInWords(Number(source.text)) };
	}
	if (source.length === 0 || isPlaceholder(source) || looksLikeDate(source.text)) {
		return httpDate(source, kind);
	}
	return { source, problem: problemOf(source) };
};

function problemOf(source: SourceText): Problem {
	const seconds = secondsOf(source.text);
	return {
		rule: 'retry-after/invalid',
		message: `\`${source.text}\` is neither a number of seconds nor a date: write ${seconds === undefined ? 'digits only, as in `120`' : `\`${seconds}\``}.`,
		...(seconds !== undefined && { fixes: [changeTo(source, seconds)] }),
	};
}

export default defineField({
	name: 'Retry-After',
	usedIn: 'response',
	isStrict: true,
	occurs: 'once',
	summary: 'How long to wait before the next try: seconds, or a date.',
	details:
		'`Retry-After: 120` is 2 minutes. Seconds are safer than a date: they do not depend on the client’s clock.\n\nWith `503` it says how long the outage lasts, with `429` when the budget refills, with a redirect how long to wait before following it.',
	syntax: 'Retry-After: <seconds> | <HTTP-date>',
	example: 'Retry-After: 3600',
	oftenWith: ['429', '503'],
	spec: rfc(9110, '10.2.3'),
	mdn: mdn('Headers/Retry-After'),
	value,
});
