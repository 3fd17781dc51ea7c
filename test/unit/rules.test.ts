import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.generated';
import { type Judgement, lint, type RuleLevels } from '../../server/src/rules/lint';
import type { Example, Rule } from '../../server/src/rules/rule';
import { applyEdits, mark, openText, unmark } from './support';

/** What a rule finds, with offsets that count in the whole text. A rule that is off is put on. */
function findingsOf(rule: Rule, text: string, language?: string): { judgement: Judgement; start: number; end: number; offset: number }[] {
	const levels: RuleLevels = rule.severity === 'off' ? { [rule.id]: 'hint' } : {};
	const found: ReturnType<typeof findingsOf> = [];
	const { http, suppressions } = openText(text, language);
	const see = (judgement: Judgement, offset: number): void => {
		if (judgement.rule === rule) {
			found.push({ judgement, start: offset + judgement.at.start, end: offset + judgement.at.end, offset });
		}
	};
	lint(http, levels, see, { suppressions });
	return found;
}

/** The text after the first fix of every finding; nothing if there is none to apply. */
function fixedBy(text: string, findings: ReturnType<typeof findingsOf>): string | undefined {
	const edits = findings.flatMap(({ judgement, offset }) =>
		(judgement.fixes?.[0]?.edits ?? []).map(({ start, end, newText }) => ({ start: offset + start, end: offset + end, newText })),
	);
	return edits.length > 0 ? applyEdits(text, edits) : undefined;
}

function markedIn(example: Example): string {
	return 'bad' in example ? example.bad : example.good;
}

/** What other rules report, louder than a hint, where this one reports something in a bad example of its own. */
function alsoSaid(rule: Rule, text: string, language?: string): string[] {
	const mine = findingsOf(rule, text, language);
	const { http, suppressions } = openText(text, language);
	const others: string[] = [];
	const see = ({ rule: other, severity, at }: Judgement, offset: number): void => {
		const touches = mine.some(({ start, end }) => start <= offset + at.end && offset + at.start <= end);
		if (other !== rule && severity !== 'hint' && touches) {
			others.push(`${other.id} at ${at.text}`);
		}
	};
	lint(http, {}, see, { suppressions });
	return others;
}

/** Every rule is tested by the examples with which it documents itself. */
describe('rules', () => {
	for (const rule of rules) {
		describe(rule.id, () => {
			it('is the path of its file', () => assert.ok(existsSync(`server/src/rules/${rule.id}.ts`)));

			it('shows what is bad and what is good', () => {
				assert.ok(rule.examples.some(example => 'bad' in example));
				assert.ok(rule.examples.some(example => 'good' in example));
			});

			for (const example of rule.examples) {
				it(`${'bad' in example ? 'reports' : 'accepts'} ${markedIn(example).replaceAll('\n', ' ⏎ ')}`, () => {
					const marked = markedIn(example);
					const text = unmark(marked);
					const findings = findingsOf(rule, text, example.language);

					assert.equal(mark(text, findings), marked);
					assert.equal(findings.length > 0, 'bad' in example);
					if ('bad' in example) {
						assert.deepEqual(alsoSaid(rule, text, example.language), [], 'one cause is told once');
						assert.equal(fixedBy(text, findings), example.fixed);
						assert.deepEqual(
							findingsOf(rule, example.fixed ?? '', example.language).map(({ judgement }) => judgement.message),
							[],
						);
					}
				});
			}
		});
	}
});
