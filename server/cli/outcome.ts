import { browserSupport } from '../src/http/browserSupport';
import type { Term } from '../src/http/term';
import { specOf } from '../src/http/terms';

/** What a command gives. */
export interface Outcome {
	readonly output: string;
	/** 0; 1 if nothing of that name is known, or problems were found; 2 if the call itself is wrong. */
	readonly code: number;
	/** Left out: it is what was asked for. */
	readonly isComplaint?: true;
}

/** Says that the call itself is wrong, or that nothing is known. */
export function complaint(sentence: string, code = 2): Outcome {
	return { output: `${sentence}\n`, code, isComplaint: true };
}

/** Without what is only for editors. */
export function jsonOf(term: Term): object {
	const { kind, name, title, role, summary, details, syntax, example, oftenWith, references, mdn, status, insteadUse } = term;
	const spec = specOf(term);
	const support = browserSupport(term);
	return { kind, name, title, role, summary, details, syntax, example, oftenWith, spec, references, mdn, status, insteadUse, support };
}
