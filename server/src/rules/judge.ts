import { majorVersionOf, type Message } from '../http/message';
import { once } from '../http/remembering';
import { type Problem, type SyntaxNode, visit } from '../http/syntax';
import type { SourceText } from '../text';
import { allRules } from './all';
import type { Finding, Rule, Severity } from './rule';
import { RuleIndex } from './ruleIndex';

/** Severities that differ from the rules' own, by rule id. */
export type RuleLevels = Readonly<Record<string, Severity | 'off'>>;

/** A finding with the rule it belongs to. Offsets count from the start of its section. */
export interface Judgement extends Finding {
	readonly rule: Rule;
	readonly severity: Severity;
}

/** Told of a rule that threw, or a problem that names no rule: a defect of ours, which must not cost the other findings. */
export type OnDefect = (ruleId: string, error: unknown) => void;

const rulesById = once(() => new Map(allRules().map(rule => [rule.id, rule])));
/** What several rules say of the same place is always in the same order. */
const places = once(() => new Map(allRules().map((rule, place) => [rule, place])));
/** What may be kept as long as the settings stay as they are. */
const indexes = new WeakMap<RuleLevels, Indexes>();
const noLevels: RuleLevels = {};

/** The rules that look at messages, and those of them that look at what code only compares with. */
interface Indexes {
	readonly all: RuleIndex;
	readonly ofExpected: RuleIndex;
}

/** The rules that look at messages, and are not off; what breaks the others, the grammars find. */
function indexesFor(levels: RuleLevels): Indexes {
	const key = Object.keys(levels).length === 0 ? noLevels : levels;
	let known = indexes.get(key);
	if (!known) {
		const asked = allRules().filter(rule => rule.check && (key[rule.id] ?? rule.severity) !== 'off');
		known = { all: new RuleIndex(asked), ofExpected: new RuleIndex(asked.filter(({ concerns }) => concerns?.isExpectedToo)) };
		indexes.set(key, known);
	}
	return known;
}

/** Judges the messages of one section after the other. What that needs is made once, and not for each of thousands of messages. */
export class Judge {
	#judgements: Judgement[] = [];
	/** The rule that is being asked. */
	#rule: Rule | undefined;
	/** What it is asked about. */
	#message: Message | undefined;
	readonly #indexes: Indexes;

	constructor(
		private readonly levels: RuleLevels,
		private readonly onDefect: OnDefect,
	) {
		this.#indexes = indexesFor(levels);
	}

	/** All that is wrong with the messages of a section, in the order of the text. */
	judge(messages: readonly Message[]): readonly Judgement[] {
		this.#judgements = [];
		for (const message of messages) {
			this.#message = message;
			if (message.isExpected) {
				this.#indexes.ofExpected.forEach(message, this.ask);
			} else {
				const before = this.#judgements.length;
				this.judgeProblems(message);
				this.#indexes.all.forEach(message, this.ask);
				this.forgetConnection(message, before);
			}
		}
		return this.#judgements.length === 0 ? nothing : sorted(withoutRepetitions(this.#judgements));
	}

	/** HTTP/2 and HTTP/3 have no fields of the connection: that they stand there is all there is to say of them. */
	private forgetConnection(message: Message, before: number): void {
		if (this.#judgements.length > before && (majorVersionOf(message) ?? 1) > 1) {
			this.#judgements = this.#judgements.filter(({ rule }, i) => i < before || !ofConnection.test(rule.id));
		}
	}

	/** What the language and the grammars of the values have found. */
	private judgeProblems(message: Message): void {
		for (const problem of message.problems) {
			this.addProblem(problem, undefined);
		}
		this.lookAt(message.method);
		this.lookAt(message.target);
		this.lookAt(message.version);
		this.lookAt(message.statusCode);
		this.lookAt(message.reasonPhrase);
		for (const line of message.fieldLines) {
			if (line.isWrong) {
				this.lookAt(line.value);
			}
		}
	}

	private lookAt(node: SyntaxNode | undefined): void {
		if (node) {
			visit(node, this.see);
		}
	}

	private readonly see = ({ problem, source }: SyntaxNode): void => {
		if (problem) {
			this.addProblem(problem, source);
		}
	};

	private readonly ask = (rule: Rule, message: Message): boolean => {
		const before = this.#judgements.length;
		this.#rule = rule;
		try {
			rule.check!(message, this.report);
		} catch (error) {
			this.onDefect(rule.id, error);
		}
		return this.#judgements.length > before;
	};

	private readonly report = (finding: Finding): void => this.add(this.#rule!, finding);

	private addProblem(problem: Problem, at: SourceText | undefined): void {
		const rule = rulesById().get(problem.rule);
		const where = problem.at ?? at;
		if (rule && where) {
			this.add(rule, { ...problem, at: where });
		} else {
			this.onDefect(problem.rule, new Error(rule ? 'A problem without a place' : 'A problem of a rule that does not exist'));
		}
	}

	private add(rule: Rule, finding: Finding): void {
		// What a program has sent is shown as it is: nobody would mend it there.
		const own = rule.severity === 'off' ? 'off' : this.#message?.isRecorded ? 'hint' : (finding.severity ?? rule.severity);
		const severity = this.levels[rule.id] ?? own;
		if (severity !== 'off') {
			this.#judgements.push({ ...finding, rule, severity });
		}
	}
}

const ofConnection = /^(?:connection|keep-alive|transfer-encoding|upgrade)\//;
const nothing: readonly Judgement[] = [];

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

function sorted(judgements: Judgement[]): readonly Judgement[] {
	return judgements.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || places().get(a.rule)! - places().get(b.rule)!);
}
