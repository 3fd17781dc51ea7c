import { performance } from 'node:perf_hooks';
import { syntaxNodes } from '../../server/src/http/message';
import { languageOf } from '../../server/src/languages';
import { scanFile } from '../../server/src/languages/code';
import { lint } from '../../server/src/rules/lint';

export interface Pass {
	readonly name: string;
	/** How many times as long as reading every character once. */
	readonly times: number;
	readonly allowed?: number;
}

/** Whole-file passes, in multiples of one `charCodeAt` pass over the same text in the same run. */
export function passes(texts: { readonly typescript: string; readonly http: string; readonly largeHttp: string }): Pass[] {
	const http = languageOf('http')!;
	const code = languageOf('typescript')!;
	return [
		{ name: 'TypeScript, 50000 lines: scan', times: inPasses(texts.typescript, text => scanFile(text, 'typescript')), allowed: 8 },
		{ name: 'TypeScript, 50000 lines: parse', times: inPasses(texts.typescript, text => code.parse(text).sections.length) },
		{ name: '.http, 10000 lines: parse', times: inPasses(texts.http, text => http.parse(text).sections.length) },
		{ name: '.http, 200000 lines: parse', times: inPasses(texts.largeHttp, text => http.parse(text).sections.length) },
		{ name: '.http, 10000 lines: parse, values read', times: inPasses(texts.http, readAll) },
		{ name: '.http, 10000 lines: parse and lint', times: inPasses(texts.http, lintAll) },
	];

	function readAll(text: string): number {
		return http.parse(text).sections.reduce((sum, section) => sum + section.messages.flatMap(syntaxNodes).length, 0);
	}

	function lintAll(text: string): number {
		let found = 0;
		lint(http.parse(text), {}, () => found++);
		return found;
	}
}

/** The best of several rounds of each, taking turns. */
function inPasses(text: string, run: (text: string) => number): number {
	let [best, unit] = [Infinity, Infinity];
	for (let round = 0; round < 15; round++) {
		unit = Math.min(
			unit,
			timeOf(() => sumOf(text)),
		);
		best = Math.min(
			best,
			timeOf(() => run(text)),
		);
	}
	return best / unit;
}

function timeOf(run: () => number): number {
	const start = performance.now();
	const result = run();
	const time = performance.now() - start;
	if (Number.isNaN(result)) {
		throw new Error('What is measured must have a result, or it could be left out as unused');
	}
	return time;
}

function sumOf(text: string): number {
	let sum = 0;
	for (let i = 0; i < text.length; i++) {
		sum += text.charCodeAt(i);
	}
	return sum;
}
