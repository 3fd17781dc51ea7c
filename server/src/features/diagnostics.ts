import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Judgement, lint, type OnDefect, type RuleLevels } from '../rules/lint';
import type { Rule, Severity } from '../rules/rule';
import { type Document, rangeOf } from './document';

/** Everything wrong in the document. */
export function diagnostics(document: Document, levels: RuleLevels, onDefect?: OnDefect): Diagnostic[] {
	const found: Diagnostic[] = [];
	const { http, suppressions } = document;
	lint(http, levels, (judgement, start) => found.push(diagnosticOf(document, judgement, start)), { onDefect, suppressions });
	return found;
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
