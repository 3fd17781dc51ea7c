import { type HttpDocument, type Message, type Section, startLineNodes } from '../http/message';
import { type Problem, type SyntaxNode, visit } from '../http/syntax';
import { SourceText } from '../text';
import { rules } from './index.generated';
import type { Finding, Rule, Severity } from './rule';
import { RuleIndex } from './ruleIndex';
import { type Silencer, silencer } from './silencer';
import type { Suppression } from './suppressions';
import unusedSuppression from './suppression/unused';

/** Severities that differ from the rules' own, by rule id. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/** A finding with the rule it belongs to. Offsets count from the start of its section. */
export interface Judgement extends Finding {
	readonly rule: Rule;
	readonly severity: Severity;
}

const rulesById = new Map(rules.map(rule => [rule.id, rule]));
/** What several rules say of the same place is always in the same order. */
const places = new Map(rules.map((rule, place) => [rule, place]));
const judged = new WeakMap<Section, { readonly levels: RuleLevels; readonly judgements: readonly Judgement[] }>();

/** Told of a rule that threw, or a problem that names no rule: a defect of ours, which must not cost the other findings. */
export type OnDefect = (ruleId: string, error: unknown) => void;

/**
 * Calls `see` for everything wrong in the document, with the offset at which its section starts. What was found in a section
 * is remembered as long as that lives, so that an edit elsewhere costs nothing.
 */
export function lint(
	document: HttpDocument,
	levels: RuleLevels,
	see: (judgement: Judgement, start: number) => void,
	{ onDefect = rethrow, suppressions = [] }: LintOptions = {},
): void {
	const silence = suppressions.length > 0 ? silencer(suppressions) : undefined;
	document.sections.forEach((section, i) => {
		const start = document.starts[i]!;
		for (const judgement of judge(section, levels, onDefect)) {
			if (!silence?.silences(judgement.rule.id, start + judgement.at.start)) {
				see(judgement, start);
			}
		}
	});
	if (silence) {
		judgeSuppressions(silence, levels, see);
	}
}

export interface LintOptions {
	/** Rethrows unless it is given. */
	readonly onDefect?: OnDefect | undefined;
	/** The comments in the document that ask for silence. */
	readonly suppressions?: readonly Suppression[];
}

/** What had nothing to silence. Findings that are off anyway are no reason to delete what silences them. */
function judgeSuppressions(silence: Silencer, levels: RuleLevels, see: (judgement: Judgement, start: number) => void): void {
	const severity = levels[unusedSuppression.id] ?? unusedSuppression.severity;
	if (severity === 'off') {
		return;
	}
	for (const { suppression, name } of silence.unused()) {
		const isKnown = !name || rules.some(({ id }) => id === name.text || id.startsWith(`${name.text}/`));
		const isOff = name && levels[name.text] === 'off';
		if (!isOff) {
			const { start, end } = name ?? suppression;
			const at = new SourceText(name?.text ?? ' '.repeat(end - start), start);
			const message = isKnown
				? 'Nothing is wrong here that this would silence. Delete it.'
				: `There is no rule \`${name.text}\`. Check its name.`;
			see({ rule: unusedSuppression, severity, at, message }, 0);
		}
	}
}

function judge(section: Section, levels: RuleLevels, onDefect: OnDefect): readonly Judgement[] {
	const known = judged.get(section);
	if (known?.levels === levels) {
		return known.judgements;
	}
	const judgements: Judgement[] = [];
	let isRecorded: boolean | undefined;
	const add = (rule: Rule, finding: Finding): void => {
		const own = rule.severity === 'off' ? 'off' : isRecorded ? 'hint' : (finding.severity ?? rule.severity);
		const severity = levels[rule.id] ?? own;
		if (severity !== 'off') {
			judgements.push({ ...finding, rule, severity });
		}
	};
	for (const message of section.messages) {
		isRecorded = message.isRecorded;
		if (!message.isExpected) {
			judgeProblems(message, add, onDefect);
			judgeByRules(message, levels, add, onDefect);
		}
	}
	const once = judgements.length < 2 ? judgements : withoutRepetitions(judgements);
	once.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || places.get(a.rule)! - places.get(b.rule)!);
	judged.set(section, { levels, judgements: once });
	return once;
}

/** In code, a name of several values is part of several field lines: what is wrong with it is said once. */
function withoutRepetitions(judgements: readonly Judgement[]): Judgement[] {
	const said = new Set<string>();
	return judgements.filter(({ at, rule, message }) => {
		const sentence = `${at.start} ${at.end} ${rule.id} ${message}`;
		const isNew = !said.has(sentence);
		said.add(sentence);
		return isNew;
	});
}

/** What the language and the grammars of the values have found. */
function judgeProblems(message: Message, add: (rule: Rule, finding: Finding) => void, onDefect: OnDefect): void {
	const addProblem = (problem: Problem, at: SourceText | undefined): void => {
		const rule = rulesById.get(problem.rule);
		const where = problem.at ?? at;
		if (rule && where) {
			add(rule, { ...problem, at: where });
		} else {
			onDefect(problem.rule, new Error(rule ? 'A problem without a place' : 'A problem of a rule that does not exist'));
		}
	};
	for (const problem of message.problems) {
		addProblem(problem, undefined);
	}
	const see = ({ problem, source }: SyntaxNode): void => {
		if (problem) {
			addProblem(problem, source);
		}
	};
	for (const node of startLineNodes(message)) {
		visit(node, see);
	}
	for (const line of message.fieldLines) {
		if (line.isWrong) {
			visit(line.value!, see);
		}
	}
}

function judgeByRules(message: Message, levels: RuleLevels, add: (rule: Rule, finding: Finding) => void, onDefect: OnDefect): void {
	let current: Rule;
	const report = (finding: Finding): void => add(current, finding);
	judging.forEach(message, rule => {
		if ((levels[rule.id] ?? rule.severity) === 'off') {
			return;
		}
		current = rule;
		try {
			rule.check!(message, report);
		} catch (error) {
			onDefect(rule.id, error);
		}
	});
}

/** The rules that look at messages; what breaks the others, the grammars find. */
const judging = new RuleIndex(rules.filter(rule => rule.check !== undefined));

function rethrow(_: string, error: unknown): never {
	throw error;
}
