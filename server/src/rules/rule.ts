import type { Message } from '../http/message';
import type { Fix, MessageKind } from '../http/syntax';
import type { SpecLink } from '../http/term';
import type { SourceText } from '../text';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Rule {
	/** Also the path of its file, the diagnostic's code, the key in the settings and the name of its page. */
	readonly id: string;
	/** Unless the settings say otherwise. */
	readonly severity: Severity | 'off';
	/** What the rule asks for, in one line of Markdown. */
	readonly title: string;
	/** Why it matters, and when it does not apply, as Markdown. */
	readonly why: string;
	/** Left out where it is about HTTPSense itself. */
	readonly spec?: SpecLink;
	/** Shown in the documentation and run as tests: at least one bad and one good. */
	readonly examples: readonly Example[];
	/** Marks findings as about something that does nothing, or is deprecated: editors fade it or strike it through. */
	readonly tag?: 'unnecessary' | 'deprecated';
	/** Left out: `check` is asked about every message. */
	readonly concerns?: Concern;
	/** Left out where the grammar of a value finds it: a `problem` names the rule. */
	check?(message: Message, report: (finding: Finding) => void): void;
}

/**
 * What a message must have for a rule to have anything to say about it, so that it is asked about no other. All that is given
 * must hold.
 */
export interface Concern {
	/** Messages of which it is not known are concerned, too. */
	readonly kind?: Exclude<MessageKind, 'unknown'>;
	/** Where it stands; left out: anywhere. */
	readonly origins?: readonly Message['origin'][];
	/** Also what code only compares with, which is not judged otherwise (`isExpected`). */
	readonly isExpectedToo?: true;
	/** At least one of these fields, in lower case; or one that no table knows. */
	readonly fields?: readonly string[] | 'unknown';
	/** What the value of one of these fields must have in it. A rule that reads values says so: most have nothing of it in them. */
	readonly value?: RegExp;
	/**
	 * What it finds follows from one value of these fields, beside the kind and origin of the message, where only one line has
	 * its field. Where such a value was silent once, it is not asked about the same value again.
	 */
	readonly onlyValue?: true;
	/** One of these status codes; or one that no table knows. */
	readonly statusCodes?: readonly number[] | 'unknown';
	/** One of these methods, written just so; or one that no table knows so. */
	readonly methods?: readonly string[] | 'unknown';
	/** What the target must have in it; it may be empty or missing. */
	readonly target?: RegExp;
	/** Content, be it blank. */
	readonly hasContent?: true;
}

export type Example =
	/** `«…»` marks what is reported. `fixed` is the text after the preferred fix of every finding. */
	| { readonly bad: string; readonly fixed?: string; readonly language?: string }
	/** `hidden`: a test only, because another rule has something to say of it, so that it is no model for readers. */
	| { readonly good: string; readonly language?: string; readonly hidden?: true };

export interface Finding {
	readonly at: SourceText;
	/** One sentence: what is wrong and what to do. Wire names in backticks. */
	readonly message: string;
	readonly fixes?: readonly Fix[];
	/** Where the same is less, or more, serious than usual. The user's setting wins over it. */
	readonly severity?: Severity;
	/** The other place of a contradiction. */
	readonly related?: { readonly at: SourceText; readonly message: string };
}

/** Gives a rule its type. */
export function defineRule(rule: Rule): Rule {
	return rule;
}

/** What stands in front of the `/` of its id. */
export function areaOf({ id }: Pick<Rule, 'id'>): string {
	return id.slice(0, id.indexOf('/'));
}
