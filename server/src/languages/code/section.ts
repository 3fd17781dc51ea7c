import type { Message, Section, Slot } from '../../http/message';
import type { SyntaxNode } from '../../http/syntax';
import { type Assembled, assemble } from './assemble';
import type { ScanLanguage } from './scan';

const none: Assembled = { messages: [], mentions: [] };

/** The HTTP in one stretch of code; put together from what the scan found when it is first asked for. */
export class CodeSection implements Section {
	readonly slots: readonly Slot[] = [];
	private assembled: Assembled | undefined;

	/** @param found As in `Candidates.found`; offsets count from the start of `code`. */
	constructor(
		readonly length: number,
		private readonly code: string,
		readonly found: readonly number[],
		private readonly language: ScanLanguage,
	) {
		if (found.length === 0) {
			this.assembled = none;
		}
	}

	get messages(): readonly Message[] {
		return this.read().messages;
	}

	get mentions(): readonly SyntaxNode[] {
		return this.read().mentions;
	}

	private read(): Assembled {
		return (this.assembled ??= assemble(this.code, this.found, this.language.tables));
	}
}
