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

/** The text of a round, another one for every seed: what is remembered of one must not make the next one faster. */
type Texts = (seed: number) => string;

/** Whole-file passes, in multiples of one `charCodeAt` pass over the same text in the same run. */
export function passes(texts: { readonly typescript: Texts; readonly http: Texts; readonly largeHttp: Texts }): Pass[] {
	const http = languageOf('http')!;
	const code = languageOf('typescript')!;
	return [
		{ name: 'TypeScript, 50000 lines: scan', times: inPasses(texts.typescript, text => scanFile(text, 'typescript')), allowed: 8 },
		{ name: 'TypeScript, 50000 lines: parse', times: inPasses(texts.typescript, text => code.parse(text).sections.length) },
		{ name: '.http, 10000 lines: parse', times: inPasses(texts.http, readMessages), allowed: 6 },
		{ name: '.http, 200000 lines: parse', times: inPasses(texts.largeHttp, readMessages), allowed: 6 },
		...Object.entries(hostile).map(([language, pieces]) => growth(language, pieces)),
		{ name: '.http, 10000 lines: parse, values read', times: inPasses(texts.http, readAll) },
		{ name: '.http, 10000 lines: parse and lint', times: inPasses(texts.http, lintAll), allowed: 20 },
	];

	/** Sections are read when first asked for. */
	function readMessages(text: string): number {
		return http
			.parse(text)
			.sections.reduce((sum, { messages }) => sum + messages.reduce((n, { fieldLines }) => n + fieldLines.length, 0), 0);
	}

	function readAll(text: string): number {
		return http.parse(text).sections.reduce((sum, section) => sum + section.messages.flatMap(syntaxNodes).length, 0);
	}

	function lintAll(text: string): number {
		let found = 0;
		lint(http.parse(text), {}, () => found++);
		return found;
	}
}

/** What could make reading slow if it is repeated: openings without an end, and what starts many things. */
const hostile: Readonly<Record<string, readonly string[]>> = {
	http: [
		'{{',
		'`',
		'###',
		'HTTP/1.1 200 OK\n',
		'a: {{',
		' ',
		'/*\n',
		'{{\n',
		'< {%\n',
		'<',
		'...',
		'GET / ',
		'\n ',
		':',
		'#',
		'\r',
		'--a\n',
		'Content-Type: multipart/a\n\n--b\n',
	],
	markdown: ['`', '``', '` `` ', '> ', '>', '- ', '```\n', '`a', '`HTTP/1.1 200 ', '\n> ```http\n> ', '`a, ', '`a=b;', ' - ```http\n'],
	asciidoc: ['----\n', '[source,http]\n', '.', '[source,http]\n----\na <1>\n', ' <1>', '`'],
};

/** How many times as long ten times as much of something takes, at worst: ten, if reading takes a time that grows with the text only. */
function growth(id: string, pieces: readonly string[]): Pass {
	const language = languageOf(id)!;
	const read = (text: string): number => language.parse(text).sections.reduce((sum, { messages }) => sum + messages.length, 0);
	const start = 'Content-Type: multipart/a\n\n';
	const ratios = pieces.flatMap(piece =>
		['', 'GET / HTTP/1.1\n', `POST / HTTP/1.1\n${start}`].map(front => {
			const [small, large] = [4_000, 40_000].map(count =>
				Math.min(...[1, 2, 3].map(() => timeOf(() => read(front + piece.repeat(count))))),
			);
			return large! < 20 ? 0 : large! / small!;
		}),
	);
	return { name: `${id}, ten times as much of the worst: parse`, times: Math.max(...ratios), allowed: 40 };
}

let seed = 0;

/** The best of at least 15 rounds of each, taking turns, and of more for some seconds: rules that few messages need are compiled late. */
function inPasses(texts: Texts, run: (text: string) => number): number {
	let [best, unit] = [Infinity, Infinity];
	const start = performance.now();
	for (let round = 0; round < 15 || performance.now() - start < 5_000; round++) {
		const text = texts(seed++);
		// In characters, because the texts are not all of the same length. The first pass brings the text near.
		sumOf(text);
		unit = Math.min(unit, timeOf(() => sumOf(text)) / text.length); // prettier-ignore
		best = Math.min(best, timeOf(() => run(text)) / text.length); // prettier-ignore
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
