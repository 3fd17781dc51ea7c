import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type HttpDocument, type Message, syntaxNodes } from '../../server/src/http/message';
import { visit } from '../../server/src/http/syntax';
import { rules } from '../../server/src/rules/index.generated';
import { lint, type RuleLevels } from '../../server/src/rules/lint';
import type { Finding, Rule } from '../../server/src/rules/rule';
import { openText, unmark } from '../unit/support';

/** All rules, those that are off too. */
const all: RuleLevels = Object.fromEntries(rules.map(({ id, severity }) => [id, severity === 'off' ? 'hint' : severity]));

/** What `lint` finds, one line each, in no order. */
function found({ sections, starts }: HttpDocument): readonly string[] {
	const lines: string[] = [];
	lint({ sections, starts }, all, (judgement, start) => lines.push(line(judgement.rule, judgement, start)));
	return lines.sort();
}

/** The same in the simplest way: every rule is asked about every message, and all values are read. */
function foundByAsking({ sections, starts }: HttpDocument): readonly string[] {
	const lines = new Set<string>();
	for (const [i, { messages }] of sections.entries()) {
		for (const message of messages) {
			judge(message, (rule, finding) => lines.add(line(rule, finding, starts[i]!)));
		}
	}
	return [...lines].sort();
}

function judge(message: Message, add: (rule: Rule, finding: Finding) => void): void {
	if (!message.isExpected) {
		message.problems.forEach(problem => add(byId.get(problem.rule)!, { ...problem, at: problem.at! }));
		for (const node of syntaxNodes(message)) {
			visit(node, ({ problem, source }) => problem && add(byId.get(problem.rule)!, { ...problem, at: problem.at ?? source }));
		}
	}
	for (const rule of rules.filter(({ concerns }) => !message.isExpected || concerns?.isExpectedToo)) {
		try {
			rule.check?.(message, finding => add(rule, finding));
		} catch {
			// A rule can rely on what it says that it concerns; where it is asked for more, it has nothing to say.
		}
	}
}

const byId = new Map(rules.map(rule => [rule.id, rule]));

function line(rule: Rule, { at, message, fixes = [], related }: Finding, start: number): string {
	const edits = fixes.map(fix => `${fix.title} ${JSON.stringify(fix.edits)}`);
	return [start + at.start, start + at.end, rule.id, message, ...edits, related?.message].join(' | ');
}

/** The examples of all rules, good and bad, and the fixtures. */
function texts(): { readonly text: string; readonly language?: string | undefined }[] {
	const examples = rules.flatMap(rule => rule.examples);
	const files = ['test/fixtures/http', 'test/fixtures/syntax', 'sample'].flatMap(folder =>
		readdirSync(folder)
			.filter(name => /\.(?:http|md)$/.test(name))
			.map(name => ({ text: readFileSync(`${folder}/${name}`, 'utf8'), language: name.endsWith('.md') ? 'markdown' : 'http' })),
	);
	return [
		...examples.map(example => ({ text: unmark('bad' in example ? example.bad : example.good), language: example.language })),
		...files,
	];
}

describe('lint', function () {
	this.timeout(20_000);

	it('finds what asking every rule about every message, and reading every value, finds', () => {
		for (const { text, language } of texts()) {
			const expected = foundByAsking(openText(text, language).http);

			assert.deepEqual(found(openText(text, language).http), expected, text);
		}
	});
});
