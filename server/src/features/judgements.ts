import { type Judgement, lint, type LintOptions, type RuleLevels } from '../rules/lint';
import type { Document } from './document';
import { isForeign } from './foreign';

/** A judgement, and where its section starts. */
export interface Judged {
	readonly judgement: Judgement;
	readonly start: number;
}

/** What is wrong in a document, in the order of the text. Nothing in files that nobody would mend. */
export function judgementsOf(document: Document, levels: RuleLevels, options: Omit<LintOptions, 'suppressions'> = {}): Judged[] {
	const all: Judged[] = [];
	if (!isForeign(document)) {
		const { http, suppressions } = document;
		lint(http, levels, (judgement, start) => all.push({ judgement, start }), { ...options, suppressions });
	}
	return all;
}
