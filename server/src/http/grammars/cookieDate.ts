import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem } from '../syntax';
import { imfFixdate, timeInWords } from './httpDate';

/** A date as browsers read it in `Expires` of a cookie: far more than an HTTP-date (RFC 6265 §5.1.1). */
export const cookieDate: Grammar = source => {
	const time = timeOfCookieDate(source.text);
	if (time !== undefined) {
		const problem = isImfFixdate.test(source.text) ? undefined : notImfFixdate(source, time);
		return nodeOf(source, { reading: zone => timeInWords(time, zone), problem });
	}
	if (isPlaceholder(source)) {
		return { source };
	}
	const meant = timeOfIsoDate(source.text);
	return {
		source,
		problem: {
			rule: 'cookie/expires-invalid',
			message: source.length
				? `Browsers cannot read \`${source.text}\` as a date, and ignore \`Expires\`. Write it like \`Wed, 21 Oct 2026 07:28:00 GMT\`.`
				: '`Expires` needs a date behind `=`, like `Wed, 21 Oct 2026 07:28:00 GMT`.',
			...(meant !== undefined && { fixes: [changeTo(source, imfFixdate(meant))] }),
		},
	};
};

/** Day of the week and zone are not looked at: browsers do not, either. */
const isImfFixdate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;

/** Whatever zone is written, browsers read the time as GMT. */
function notImfFixdate(source: SourceText, time: number): Problem {
	const date = imfFixdate(time);
	return {
		rule: 'cookie/expires-not-imf',
		message: `Browsers read this date as \`${date}\`: write it so.`,
		fixes: [changeTo(source, date)],
	};
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Milliseconds since 1970 of what a browser reads in `text`; nothing if it cannot. */
export function timeOfCookieDate(text: string): number | undefined {
	let clock: readonly number[] | undefined;
	let day: number | undefined;
	let month = -1;
	let year: number | undefined;
	// The delimiters of the specification: all of ASCII but letters, digits and the colon.
	for (const token of text.split(/[\t -/;-@[-`{-~]+/)) {
		const time = clock ? null : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(token);
		if (time) {
			clock = time.slice(1).map(Number);
		} else if (day === undefined && /^\d{1,2}(?:\D|$)/.test(token)) {
			day = parseInt(token, 10);
		} else if (month < 0 && months.includes(token.slice(0, 3).toLowerCase())) {
			month = months.indexOf(token.slice(0, 3).toLowerCase());
		} else if (year === undefined && /^\d{2,4}(?:\D|$)/.test(token)) {
			year = parseInt(token, 10);
		}
	}
	if (!clock || day === undefined || month < 0 || year === undefined) {
		return undefined;
	}
	year += year >= 70 && year <= 99 ? 1900 : year <= 69 ? 2000 : 0;
	const [hour, minute, second] = clock as [number, number, number];
	if (year < 1601 || hour > 23 || minute > 59 || second > 59 || day < 1 || day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) {
		return undefined;
	}
	return Date.UTC(year, month, day, hour, minute, second);
}

/** Only what names its zone: what a local time was meant to be, nobody knows. */
function timeOfIsoDate(text: string): number | undefined {
	const isIso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
	const time = isIso ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? undefined : time;
}
