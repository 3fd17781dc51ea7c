const units = [
	['year', 31_536_000],
	['week', 604_800],
	['day', 86_400],
	['hour', 3_600],
	['minute', 60],
	['second', 1],
] as const;

/** Seconds in words, exactly: `1 year`, `1 hour 30 minutes`, `400 days`. */
export function durationInWords(seconds: number): string {
	if (seconds === 0) {
		return '0 seconds';
	}
	const words: string[] = [];
	let rest = seconds;
	for (const [unit, size] of units) {
		// Weeks and years read well only when nothing is left over: 400 days is clearer than 1 year 5 weeks.
		if (size > 86_400 && rest % size !== 0) {
			continue;
		}
		const count = Math.floor(rest / size);
		rest -= count * size;
		if (count > 0) {
			words.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
		}
	}
	return words.join(' ');
}
