import { type Additions, hasAdditions, noAdditions } from '../http/additions';
import type { HttpDocument, Section } from '../http/message';
import { SourceText } from '../text';
import { isAnswered, judgeAdded } from './addedNames';
import { allRules } from './all';
import { Judge, type Judgement, type OnDefect, type RuleLevels } from './judge';
import { type Silencer, silencer } from './silencer';
import type { Suppression } from './suppressions';
import unusedSuppression from './suppression/unused';

export type { Judgement, OnDefect, RuleLevels } from './judge';

/**
 * Calls `see` for everything wrong in the document, with the offset at which its section starts. What was found in a section
 * is remembered as long as that lives, so that an edit elsewhere costs nothing.
 */
export function lint(
	document: HttpDocument,
	levels: RuleLevels,
	see: (judgement: Judgement, start: number) => void,
	{ onDefect = rethrow, suppressions = [], additions = noAdditions }: LintOptions = {},
): void {
	const silence = suppressions.length > 0 ? silencer(suppressions) : undefined;
	const judge = new Judge(levels, onDefect);
	const knowsMore = hasAdditions(additions);
	document.sections.forEach((section, i) => {
		const start = document.starts[i]!;
		const found = judgementsOf(section, levels, judge);
		for (const judgement of knowsMore ? withAdded(found, section, additions, levels) : found) {
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
	/** What the project knows besides what everybody knows. */
	readonly additions?: Additions;
}

/** What is found with the project's own terms in mind; remembered as long as they are the same. */
function withAdded(found: readonly Judgement[], section: Section, additions: Additions, levels: RuleLevels): readonly Judgement[] {
	const known = judgedWithAdded.get(section);
	if (known?.found === found && known.additions === additions && known.levels === levels) {
		return known.judgements;
	}
	const unanswered = found.filter(judgement => !isAnswered(judgement, additions));
	const own = judgeAdded(section.messages, additions, levels).filter(({ at }) => !unanswered.some(other => other.at.start === at.start));
	const judgements = own.length === 0 ? unanswered : [...unanswered, ...own].sort((a, b) => a.at.start - b.at.start);
	judgedWithAdded.set(section, { found, additions, levels, judgements });
	return judgements;
}

const judgedWithAdded = new WeakMap<
	Section,
	Pick<Required<LintOptions>, 'additions'> & {
		readonly found: readonly Judgement[];
		readonly levels: RuleLevels;
		readonly judgements: readonly Judgement[];
	}
>();

/** What had nothing to silence. Findings that are off anyway are no reason to delete what silences them. */
function judgeSuppressions(silence: Silencer, levels: RuleLevels, see: (judgement: Judgement, start: number) => void): void {
	const severity = levels[unusedSuppression.id] ?? unusedSuppression.severity;
	if (severity === 'off') {
		return;
	}
	for (const { suppression, name } of silence.unused()) {
		const isKnown = !name || allRules().some(({ id }) => id === name.text || id.startsWith(`${name.text}/`));
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

function judgementsOf(section: Section, levels: RuleLevels, judge: Judge): readonly Judgement[] {
	const known = judged.get(section);
	if (known?.levels === levels) {
		return known.judgements;
	}
	const judgements = judge.judge(section.messages);
	judged.set(section, { levels, judgements });
	return judgements;
}

const judged = new WeakMap<Section, { readonly levels: RuleLevels; readonly judgements: readonly Judgement[] }>();

function rethrow(_: string, error: unknown): never {
	throw error;
}
