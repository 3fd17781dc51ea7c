/** Random numbers that are the same in every run (mulberry32). `next` gives 0…1, `int(n)` 0…n-1. */
export function random(seed) {
	let state = seed >>> 0;
	function next() {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
	const int = n => Math.floor(next() * n);
	return { next, int, pick: list => list[int(list.length)] };
}

/** The middle one of some figures. */
export function median(figures) {
	const sorted = [...figures].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
