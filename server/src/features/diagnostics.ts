import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Judgement, LintOptions, RuleLevels } from '../rules/lint';
import type { Rule, Severity } from '../rules/rule';
import { type Document, rangeOf } from './document';
import { type Judged, judgementsOf } from './judgements';

/** What is wrong in the document: the `most` serious problems, in the order of the text. */
export function diagnostics(document: Document, levels: RuleLevels, { most = Infinity, ...options }: Shown = {}): Diagnostic[] {
	const found = judgementsOf(document, levels, options);
	return mostSerious(found, most).map(({ judgement, start }) => diagnosticOf(document, judgement, start));
}

interface Shown extends Omit<LintOptions, 'suppressions'> {
	/** How many, at most. */
	readonly most?: number;
}

function mostSerious(found: readonly Judged[], most: number): readonly Judged[] {
	if (found.length <= most) {
		return found;
	}
	const bySeverity = [...found].sort((a, b) => severities[a.judgement.severity] - severities[b.judgement.severity]);
	const kept = new Set(bySeverity.slice(0, most));
	return found.filter(one => kept.has(one));
}

export function diagnosticOf(document: Document, { at, message, rule, severity, related }: Judgement, start: number): Diagnostic {
	return {
		range: rangeOf(document, at, start),
		severity: severities[severity],
		source: 'httpsense',
		code: rule.id,
		...codeDescription(rule),
		message,
		...(rule.tag && { tags: [tags[rule.tag]] }),
		...(related && {
			relatedInformation: [
				{ location: { uri: document.uri, range: rangeOf(document, related.at, start) }, message: related.message },
			],
		}),
	};
}

/** Where the pages of the rules are published, ending in a slash. Until they are, it is empty and a rule links to its specification. */
const rulePages: string = '';

function codeDescription({ id, spec }: Rule): Pick<Diagnostic, 'codeDescription'> {
	const href = rulePages ? `${rulePages}${id}.md` : spec?.url;
	return href === undefined ? {} : { codeDescription: { href } };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

const tags: Readonly<Record<NonNullable<Rule['tag']>, DiagnosticTag>> = {
	unnecessary: DiagnosticTag.Unnecessary,
	deprecated: DiagnosticTag.Deprecated,
};
