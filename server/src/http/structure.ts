import type { SourceText, Span } from '../text';
import type { Message } from './message';

/**
 * How a section is written, beside what its messages say: what outlines, folding, links and names need. All offsets count
 * from its start.
 */
export interface Structure {
	/** What the line that separates it from the section in front says. */
	readonly title?: SourceText;
	/** In the order of the text; those that are parts of others behind these. */
	readonly messages: readonly Layout[];
	/** Lines that run a program instead of being a message: `curl https://a.example`. */
	readonly commands: readonly SourceText[];
	readonly definitions: readonly Definition[];
	readonly uses: readonly Use[];
	/** What stands between `{{` and `}}`, or the end of the line where it is not closed yet. */
	readonly placeholders: readonly Placeholder[];
	readonly links: readonly Link[];
	/** What can be folded, where it is on more than one line. Found when first asked for. */
	readonly folds: readonly Fold[];
}

/** Where a message stands. */
export interface Layout extends Span {
	readonly message: Message;
	/** From its first field line to its last. */
	readonly fields?: Span;
}

/** What names stand for: a value, or a request and its answer. */
export type NameKind = 'variable' | 'request';

/** Gives a name to something. */
export interface Definition {
	readonly kind: NameKind;
	readonly name: SourceText;
	/** Left out where it is known only when the request is sent. */
	readonly value?: SourceText;
	/** How the name is given: in a line of its own, as the title of a section, by a script or by asking for the value. */
	readonly by: 'line' | 'title' | 'script' | 'prompt';
}

/** Means something by its name. */
export interface Use {
	/** With all that a variable's name may have behind a point: `login.response.body`, `$global.host`. */
	readonly path: SourceText;
	/** Only where nothing else can be meant. */
	readonly kind?: 'request';
}

export interface Placeholder {
	readonly inside: SourceText;
	readonly isClosed: boolean;
}

export interface Link {
	readonly kind: 'file' | 'address';
	readonly target: SourceText;
}

export interface Fold extends Span {
	readonly kind?: 'comment' | 'region';
}
