import { fields } from '../../http/fields';
import type { FieldLine, Message, Slot } from '../../http/message';
import { methods } from '../../http/methods';
import { pathTo, type Problem, type SyntaxNode } from '../../http/syntax';
import type { Term } from '../../http/term';
import { versions } from '../../http/versions';
import type { SourceText } from '../../text';
import type { Lines } from './lines';

/** Where HTTP is written out: for a client to send, or in a document to read. */
export type Origin = 'client' | 'document';

/** A section that is being read. */
export interface Reading {
	readonly source: SourceText;
	readonly origin: Origin;
	readonly lines: Lines;
	readonly slots: Slot[];
}

/** A message that is being read. */
export type Draft = { -readonly [Part in keyof Message]: Message[Part] } & {
	readonly fieldLines: FieldLine[];
	readonly problems: Problem[];
};

/** A place where a message can start. Documents show header sections without a start line, too. */
export function startSlot(source: SourceText, origin: Origin): SyntaxNode {
	return { source, expects: origin === 'client' ? startTerms() : startOrNameTerms() };
}

/** A place where the name of a field can be written, or is already being typed. */
export function nameSlot(source: SourceText): SyntaxNode {
	return { source, expects: nameTerms() };
}

/** The place behind the space at the end of a value, where its next word can be written. `value` ends there. */
export function nextWordSlot({ field }: FieldLine, value: SourceText, message: Message): Slot {
	return {
		get node() {
			const root = field?.value?.(value, message.kind) ?? { source: value };
			const here = pathTo(root, value.end, node => node.expects !== undefined && node.source.start === value.end).at(-1);
			return here ?? { source: value.slice(value.length) };
		},
		message,
	};
}

const nameTerms = listOnce(() => [...fields.values()]);
const startTerms = listOnce(() => [...methods.values(), ...versions.values()]);
const startOrNameTerms = listOnce(() => [...startTerms(), ...nameTerms()]);

/** One array shared by all nodes, made when first asked for. */
function listOnce(terms: () => readonly Term[]): () => readonly Term[] {
	let list: readonly Term[] | undefined;
	return () => (list ??= terms());
}
