import type { HttpDocument, Section } from '../http/message';
import { syntaxNodes } from '../http/message';
import { type Problem, visit } from '../http/syntax';
import { rules } from './index.generated';
import type { Finding, Rule, Severity } from './rule';

/** Severities that differ from the rules' own, by rule id. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/** A finding with the rule it belongs to. Offsets count from the start of its section. */
export interface Judgement extends Finding {
	readonly rule: Rule;
	readonly severity: Severity;
}

const rulesById = new Map(rules.map(rule => [rule.id, rule]));
const judged = new WeakMap<Section, { readonly levels: RuleLevels; readonly judgements: readonly Judgement[] }>();

/** What is wrong in `section`. Remembered as long as the section lives, so that an edit elsewhere costs nothing. */
export function judge(section: Section, levels: RuleLevels): readonly Judgement[] {
	const known = judged.get(section);
	if (known?.levels === levels) {
		return known.judgements;
	}
	const judgements = lintSection(section, levels);
	judged.set(section, { levels, judgements });
	return judgements;
}

/** Calls `see` for everything wrong in the document, with the offset at which its section starts. */
export function lint(document: HttpDocument, levels: RuleLevels, see: (judgement: Judgement, start: number) => void): void {
	document.sections.forEach((section, i) => {
		for (const judgement of judge(section, levels)) {
			see(judgement, document.starts[i]!);
		}
	});
}

function lintSection(section: Section, levels: RuleLevels): Judgement[] {
	const judgements: Judgement[] = [];
	const add = (rule: Rule, finding: Finding): void => {
		const severity = levels[rule.id] ?? (rule.severity === 'off' ? 'off' : (finding.severity ?? rule.severity));
		if (severity !== 'off') {
			judgements.push({ ...finding, rule, severity });
		}
	};
	const addProblem = (problem: Problem, finding: Pick<Finding, 'at'>): void => {
		const rule = rulesById.get(problem.rule);
		if (rule) {
			add(rule, { ...problem, at: problem.at ?? finding.at });
		}
	};
	for (const message of section.messages) {
		for (const problem of message.problems) {
			addProblem(problem, { at: problem.at! });
		}
		for (const node of syntaxNodes(message)) {
			visit(node, ({ problem, source }) => problem && addProblem(problem, { at: source }));
		}
		for (const rule of rules) {
			rule.check?.(message, finding => add(rule, finding));
		}
	}
	return judgements.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}
