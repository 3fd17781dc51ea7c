import { deepEqual, equal } from 'node:assert/strict';
import { lint } from '../../../server/src/rules/lint';
import { mark, openText, unmark } from '../support';

interface Found {
	readonly rule: string;
	readonly isHint: boolean;
	readonly start: number;
	readonly end: number;
}

export function findingsIn(text: string, language = 'http'): Found[] {
	const { http, suppressions } = openText(text, language);
	const found: Found[] = [];
	const see = ({ rule: { id }, severity, at }: Parameters<Parameters<typeof lint>[2]>[0], start: number): number =>
		found.push({ rule: id, isHint: severity === 'hint', start: start + at.start, end: start + at.end });
	lint(http, {}, see, { suppressions });
	return found;
}

export function rulesIn(text: string, language?: string): string[] {
	return findingsIn(text, language).map(({ rule }) => rule);
}

/** Nothing but hints is found. */
export function quiet(text: string, language?: string): void {
	const loud = findingsIn(text, language).filter(({ isHint }) => !isHint);
	deepEqual(
		loud.map(({ rule, start, end }) => `${rule}: ${mark(text, [{ start, end }])}`),
		[],
	);
}

/** Nothing at all is found. */
export function silent(text: string, language?: string): void {
	deepEqual(rulesIn(text, language), [], text);
}

export function title(text: string): string {
	return text.replaceAll('\n', ' ⏎ ');
}

export function each(texts: readonly string[], check: (text: string) => void): void {
	for (const text of texts) {
		it(title(text), () => check(text));
	}
}

/** What is marked is found by the rules that follow, in the order of the text, and nothing else. */
export type Saying = readonly [marked: string, ...rules: readonly string[]];

export function eachSays(sayings: readonly Saying[], language = 'http'): void {
	for (const [marked, ...rules] of sayings) {
		it(`${title(marked)}: ${rules.join(', ')}`, () => {
			const text = unmark(marked);
			const found = findingsIn(text, language);
			equal(mark(text, found), marked);
			deepEqual(
				found.map(({ rule }) => rule),
				rules,
			);
		});
	}
}

export function fence(text: string): string {
	return `\`\`\`http\n${text}\n\`\`\``;
}

export const get = 'GET https://a.example/b';
export const ok = 'HTTP/1.1 200 OK';
