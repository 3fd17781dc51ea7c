import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Additions, noAdditions } from '../http/additions';
import { type Judgement, lint, type OnDefect, type RuleLevels } from '../rules/lint';
import type { Rule, Severity } from '../rules/rule';
import { type Document, rangeOf } from './document';
import { isForeign } from './foreign';

/**
 * What is wrong in the document: the `most` serious problems, in the order of the text. Nothing in files that nobody would mend.
 */
export function diagnostics(
	document: Document,
	levels: RuleLevels,
	{ most = Infinity, onDefect, additions = noAdditions }: Shown = {},
): Diagnostic[] {
	if (isForeign(document)) {
		return [];
	}
	const found: { readonly judgement: Judgement; readonly start: number }[] = [];
	const { http, suppressions } = document;
	lint(http, levels, (judgement, start) => found.push({ judgement, start }), { onDefect, suppressions, additions });
	return mostSerious(found, most).map(({ judgement, start }) => diagnosticOf(document, judgement, start));
}

interface Shown {
	/** How many, at most. */
	readonly most?: number;
	readonly onDefect?: OnDefect;
	/** What the project knows besides what everybody knows. */
	readonly additions?: Additions;
}

function mostSerious<T extends { readonly judgement: Judgement }>(found: readonly T[], most: number): readonly T[] {
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
