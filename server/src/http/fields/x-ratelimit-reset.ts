import { defineField } from '../field';
import { durationInWords } from '../grammars/duration';
import { timeInWords } from '../grammars/httpDate';
import { nodeOf, type TimeZone } from '../syntax';
import { spec } from '../term';

/** Which of the two a number is shows in its size: 10 digits are seconds since 1970. */
function inWords(text: string, zone?: TimeZone): string | undefined {
	const seconds = Number(text);
	return seconds < 1e9 ? `in ${durationInWords(seconds)}` : seconds < 1e10 ? timeInWords(seconds * 1000, zone) : undefined;
}

export default defineField({
	name: 'X-RateLimit-Reset',
	usedIn: 'response',
	role: 'response header, not registered',
	spec: spec('Rate limits (GitHub)', 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api'),
	summary: 'When the budget refills.',
	details:
		'Seconds since 1970 in some APIs (GitHub), seconds from now in others: a number of ten digits is the former. `Retry-After` leaves no doubt.',
	syntax: 'X-RateLimit-Reset: <seconds>',
	example: 'X-RateLimit-Reset: 1767225600',
	oftenWith: ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'Retry-After'],
	value: source => nodeOf(source, { reading: /^\d+$/.test(source.text) ? zone => inWords(source.text, zone) : undefined }),
});
