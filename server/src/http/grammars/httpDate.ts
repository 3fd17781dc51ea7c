import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, type TimeZone, withShortcut } from '../syntax';

/**
 * `HTTP-date` (RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`, or one of two obsolete forms. All is judged by the text
 * alone, never by the clock.
 */
export const httpDate: Grammar = withShortcut(isFixdate, source => {
	if (isPlaceholder(source) || source.length === 0) {
		return { source };
	}
	const date = parseDate(source.text);
	const problem = date ? problemOf(source, date) : notADate(source);
	return nodeOf(source, { reading: date && isPossible(date) ? zone => dateInWords(date, zone) : undefined, problem });
});

/** Whether a date, read and written again, is the same text. */
function isFixdate(text: string): boolean {
	if (text.length !== 29) {
		return false;
	}
	if (!everyMonth.test(text)) {
		return new Date(text).toUTCString() === text;
	}
	const days = Date.UTC(Number(text.slice(12, 16)), monthNames.indexOf(text.slice(8, 11)) / 3, Number(text.slice(5, 7))) / 86_400_000;
	// The first day of 1970 was a Thursday.
	return weekdayNames.startsWith(text.slice(0, 3), ((days + 4) % 7) * 3);
}

const weekdayNames = 'SunMonTueWedThuFriSat';
const monthNames = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** A date of this age, on a day that all months have. */
const everyMonth =
	/^[A-Z][a-z]{2}, (?:0[1-9]|1\d|2[0-8]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:19[7-9]|20\d)\d (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/;

/** Whether a text is meant as a date, however badly it is written: it has a month by name, or is ISO 8601. */
export function looksLikeDate(text: string): boolean {
	return /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.test(text) || /^\d{4}-\d\d-\d\d/.test(text);
}

/** Milliseconds since 1970 of an HTTP-date in any form that can be understood. */
export function timeOf(text: string): number | undefined {
	const date = parseDate(text);
	return date && isPossible(date) ? time(date) : undefined;
}

/** Milliseconds since 1970 as `Sun, 06 Nov 1994 08:49:37 GMT`. */
export function imfFixdate(milliseconds: number): string {
	return new Date(milliseconds).toUTCString();
}

/** `Sunday, 6 November 1994, 08:49:37 UTC`; with a zone other than that, also `(Sunday, 09:49 in Europe/Berlin)`. */
export function timeInWords(milliseconds: number, timeZone?: TimeZone): string {
	const zone = timeZone?.() ?? 'UTC';
	const at = new Date(milliseconds);
	const clock = at.toISOString().slice(11, 19);
	return `${weekdays[at.getUTCDay()]}, ${at.getUTCDate()} ${monthsInWords[at.getUTCMonth()]} ${at.getUTCFullYear()}, ${clock} UTC${zone === 'UTC' ? '' : ` (${timeIn(zone, at)} in ${zone})`}`;
}

function timeIn(zone: string, at: Date): string {
	return at.toLocaleString('en-GB', { weekday: 'long', hour: '2-digit', minute: '2-digit', timeZone: zone }).replace(/^(\w+)\s/, '$1, ');
}

interface ParsedDate {
	readonly form: 'fixdate' | 'rfc850' | 'asctime' | 'nearly';
	/** As written. */
	readonly weekday: string;
	readonly day: number;
	/** 0 to 11. */
	readonly month: number;
	readonly year: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	/** What stands behind the time of a `nearly` right date. */
	readonly zone?: string;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** January first. */
export const monthsInWords = 'January February March April May June July August September October November December'.split(' ');

const shortDay = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const month = `(${months.join('|')})`;
const fixdate = new RegExp(`^${shortDay}, (\\d\\d) ${month} (\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d) GMT$`);
const rfc850 = new RegExp(`^(${weekdays.join('|')}), (\\d\\d)-${month}-(\\d\\d) (\\d\\d):(\\d\\d):(\\d\\d) GMT$`);
const asctime = new RegExp(`^${shortDay} ${month} ([ \\d]\\d) (\\d\\d):(\\d\\d):(\\d\\d) (\\d{4})$`);
const nearly = new RegExp(
	`^(?:${shortDay}[a-z]*,?\\s+)?(\\d{1,2})[ -]${month}[a-z]*[ -](\\d{4}),?\\s+(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.\\d+)?\\s*([a-z]+|[+-]\\d\\d:?\\d\\d)?$`,
	'i',
);

function parseDate(text: string): ParsedDate | undefined {
	let match = fixdate.exec(text);
	if (match) {
		return parsed('fixdate', match[1]!, match[2]!, match[3]!, match[4]!, match.slice(5));
	}
	match = rfc850.exec(text);
	if (match) {
		return parsed('rfc850', match[1]!, match[2]!, match[3]!, match[4]!, match.slice(5));
	}
	match = asctime.exec(text);
	if (match) {
		return parsed('asctime', match[1]!, match[3]!, match[2]!, match[7]!, match.slice(4));
	}
	match = nearly.exec(text);
	return match
		? { ...parsed('nearly', match[1] ?? '', match[2]!, match[3]!, match[4]!, match.slice(5)), zone: match[8] ?? '' }
		: undefined;
}

function parsed(
	form: ParsedDate['form'],
	weekday: string,
	day: string,
	monthName: string,
	year: string,
	clock: readonly string[],
): ParsedDate {
	const date = {
		form,
		weekday,
		day: Number(day),
		month: months.findIndex(name => name.toLowerCase() === monthName.slice(0, 3).toLowerCase()),
		year: Number(year),
		hour: Number(clock[0]),
		minute: Number(clock[1]),
		second: Number(clock[2]),
	};
	return form === 'rfc850' ? { ...date, year: centuryOf(date) } : date;
}

/** The year that two digits stand for: the one in which the date falls on the weekday it names. Needs no clock, unlike the rule of 50 years. */
function centuryOf(date: ParsedDate): number {
	const years = [1900 + date.year, 2000 + date.year];
	return years.find(year => weekdayOf({ ...date, year }) === date.weekday) ?? (date.year < 70 ? years[1]! : years[0]!);
}

function time({ year, month, day, hour, minute, second, zone }: ParsedDate): number {
	return Date.UTC(year, month, day, hour, minute, second) - (zoneOffset(zone) ?? 0) * 60_000;
}

/** Minutes east of UTC, for a zone that is written as a number or means UTC. */
function zoneOffset(zone = 'GMT'): number | undefined {
	const offset = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
	if (offset) {
		return (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1);
	}
	return ['', 'GMT', 'UTC', 'UT', 'Z'].includes(zone.toUpperCase()) ? 0 : zones[zone.toUpperCase()];
}

/** The names that RFC 5322 §4.3 gives an offset, in minutes. */
const zones: Readonly<Record<string, number>> = { EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 };

function weekdayOf({ year, month, day }: ParsedDate): string {
	return weekdays[new Date(Date.UTC(year, month, day)).getUTCDay()]!;
}

/** A 60th second is a leap second, and right. */
function isPossible({ year, month, day, hour, minute, second }: ParsedDate): boolean {
	return day >= 1 && day <= new Date(Date.UTC(year, month + 1, 0)).getUTCDate() && hour <= 23 && minute <= 59 && second <= 60;
}

function dateInWords(date: ParsedDate, zone?: TimeZone): string | undefined {
	return zoneOffset(date.zone) === undefined ? undefined : timeInWords(time(date), zone);
}

function problemOf(source: SourceText, date: ParsedDate): Problem | undefined {
	if (!isPossible(date)) {
		return { rule: 'date/impossible', message: impossibleMessage(date), at: source };
	}
	if (date.form === 'rfc850' || date.form === 'asctime') {
		return {
			rule: 'date/obsolete-format',
			message: 'This form of date is obsolete: send `' + imfFixdate(time(date)) + '`.',
			...(weekdayOf(date).startsWith(date.weekday) && { fixes: [changeTo(source, imfFixdate(time(date)))] }),
		};
	}
	return date.form === 'nearly' ? nearlyRight(source, date) : wrongWeekday(source, date);
}

function impossibleMessage({ year, month, day, hour, minute, second }: ParsedDate): string {
	const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return day < 1 || day > days
		? `${monthsInWords[month]} ${year} has no day ${day}: name one from 1 to ${days}.`
		: `There is no time ${[hour, minute, second].map(twoDigits).join(':')}: write one from 00:00:00 to 23:59:59.`;
}

/** Only called for the two forms that start with the weekday. */
function wrongWeekday(source: SourceText, date: ParsedDate): Problem | undefined {
	const right = weekdayOf(date);
	if (right.startsWith(date.weekday)) {
		return undefined;
	}
	const at = source.slice(0, date.weekday.length);
	return {
		rule: 'date/wrong-weekday',
		message: `${date.day} ${monthsInWords[date.month]} ${date.year} is a ${right}: write \`${right.slice(0, 3)}\`.`,
		at,
		fixes: [changeTo(at, right.slice(0, 3))],
	};
}

function nearlyRight(source: SourceText, date: ParsedDate): Problem {
	const isKnownZone = zoneOffset(date.zone) !== undefined;
	const fixes = isKnownZone ? { fixes: [changeTo(source, imfFixdate(time(date)))] } : {};
	if (date.zone?.toUpperCase() !== 'GMT') {
		const zone = date.zone ? `\`${date.zone}\`` : 'nothing';
		return { rule: 'date/timezone', message: `Dates in HTTP are in GMT and say so: write \`GMT\`, not ${zone}, at the end.`, ...fixes };
	}
	if (/(?:^|[\s,:-])\d(?=[\s:-]|$)/.test(source.text)) {
		return {
			rule: 'date/single-digit-day',
			message: 'Day, hour, minute and second have two digits each: write `0` before a single one.',
			...fixes,
		};
	}
	if (fixdate.test(imfFixdate(time(date))) && imfFixdate(time(date)).toLowerCase() === source.text.toLowerCase()) {
		return { rule: 'date/case', message: 'Dates compare with case: write weekday and month as in `Sun, 06 Nov`, and `GMT`.', ...fixes };
	}
	return { ...notADate(source), ...fixes };
}

function notADate(source: SourceText): Problem {
	const isIso =
		/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i.test(source.text) || /^\d{4}-\d\d-\d\d$/.test(source.text);
	const milliseconds = isIso ? Date.parse(source.text.replace(' ', 'T').toUpperCase()) : NaN;
	return {
		rule: 'date/invalid',
		message: `This is no date of HTTP: write it as in \`${Number.isNaN(milliseconds) ? 'Sun, 06 Nov 1994 08:49:37 GMT' : imfFixdate(milliseconds)}\`.`,
		...(!Number.isNaN(milliseconds) && { fixes: [changeTo(source, imfFixdate(milliseconds))] }),
	};
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
