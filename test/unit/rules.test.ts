import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.generated';
import { type Judgement, lint, type RuleLevels } from '../../server/src/rules/lint';
import type { Example, Rule } from '../../server/src/rules/rule';
import { applyEdits, mark, openText, unmark } from './support';

/** A finding with offsets that count in the whole text. */
interface Found {
	readonly judgement: Judgement;
	readonly start: number;
	readonly end: number;
	/** Where its section starts. */
	readonly offset: number;
}

/** Rules that are off are put on. One object for all texts, because what the linter prepares for it is kept. */
const levels: RuleLevels = Object.fromEntries(rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint']));

function findingsIn(text: string, language?: string): Found[] {
	const found: Found[] = [];
	const { http, suppressions } = openText(text, language);
	const see = (judgement: Judgement, offset: number): void => {
		found.push({ judgement, start: offset + judgement.at.start, end: offset + judgement.at.end, offset });
	};
	lint(http, levels, see, { suppressions });
	return found;
}

/** The text after the first fix of every finding; nothing if there is none to apply. */
function fixedBy(text: string, findings: readonly Found[]): string | undefined {
	const edits = findings.flatMap(({ judgement, offset }) =>
		(judgement.fixes?.[0]?.edits ?? []).map(({ start, end, newText }) => ({ start: offset + start, end: offset + end, newText })),
	);
	return edits.length > 0 ? applyEdits(text, edits) : undefined;
}

/** What other rules report, louder than a hint, in the place of one of `mine`. */
function alsoSaid(mine: readonly Found[], all: readonly Found[]): string[] {
	return all
		.filter(one => !mine.includes(one) && one.judgement.severity !== 'hint')
		.filter(({ start, end }) => mine.some(other => other.start <= end && start <= other.end))
		.map(({ judgement: { rule, at } }) => `${rule.id} at ${at.text}`);
}

/** The errors and warnings. */
function saidLoudly(all: readonly Found[]): string[] {
	return all
		.filter(({ judgement: { severity } }) => severity === 'error' || severity === 'warning')
		.map(({ judgement: { rule, at } }) => `${rule.id} at ${at.text}`);
}

function test(rule: Rule, example: Example): void {
	const marked = 'bad' in example ? example.bad : example.good;
	const text = unmark(marked);
	const all = findingsIn(text, example.language);
	const mine = all.filter(({ judgement }) => judgement.rule === rule);

	assert.equal(mark(text, mine), marked);
	assert.equal(mine.length > 0, 'bad' in example, marked);
	if ('good' in example && !example.hidden) {
		assert.deepEqual(saidLoudly(all), [], `what is shown as good is a model: ${marked}`);
	}
	if ('bad' in example) {
		assert.deepEqual(alsoSaid(mine, all), [], `one cause is told once in ${marked}`);
		assert.equal(fixedBy(text, mine), example.fixed);
		const left = findingsIn(example.fixed ?? '', example.language).filter(({ judgement }) => judgement.rule === rule);
		assert.deepEqual(left, [], `mended by ${String(example.fixed)}`);
	}
}

/** Every rule is tested by the examples with which it documents itself. */
describe('rules', () => {
	for (const rule of rules) {
		it(rule.id, () => {
			assert.ok(existsSync(`server/src/rules/${rule.id}.ts`), 'its id is the path of its file');
			assert.ok(rule.examples.some(example => 'bad' in example) && rule.examples.some(example => 'good' in example));
			rule.examples.forEach(example => test(rule, example));
		});
	}
});
