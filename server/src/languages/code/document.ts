import type { HttpDocument, Slot } from '../../http/message';
import type { Change } from '../language';
import { findingSize } from './candidates';
import { equalStates, initialState, Scanner, type ScanLanguage, type State } from './scan';
import { CodeSection } from './section';
import { slotAt } from './slot';

/** About how many characters lie between two checkpoints: an edit costs at least one such stretch. */
const stretch = 1024;
/** How far beyond a token's end the lexer may look to decide it. */
const lookAhead = 160;

/**
 * The HTTP in a source file, with what is needed to read on after an edit: a section is the stretch between two places where
 * the scan can be resumed, and `states` are what is known at its start.
 */
export class CodeDocument implements HttpDocument {
	private constructor(
		readonly text: string,
		readonly language: ScanLanguage,
		readonly sections: readonly CodeSection[],
		readonly starts: readonly number[],
		readonly states: readonly State[],
	) {}

	static read(text: string, language: ScanLanguage): CodeDocument {
		const { sections, starts, states } = new Reader(text, language).read(0, initialState);
		return new CodeDocument(text, language, sections, starts, states);
	}

	/** What reading `text` anew would give, with every section that the change did not touch still the same object. */
	edited(text: string, { start, oldEnd, newEnd }: Change): CodeDocument {
		const first = this.chunkAt(start - lookAhead);
		const shift = newEnd - oldEnd;
		let next = first + 1;
		while (next < this.starts.length && this.starts[next]! <= oldEnd) {
			next++;
		}
		const after: Known = { starts: this.starts, states: this.states, next, shift };
		const from = this.starts[first]!;
		const read = new Reader(text, this.language, true).read(from, this.states[first]!, after);
		return new CodeDocument(
			text,
			this.language,
			[...this.sections.slice(0, first), ...read.sections, ...this.sections.slice(after.next)],
			moved(this.starts, first, read.starts, after.next, shift),
			[...this.states.slice(0, first), ...read.states, ...this.states.slice(after.next)],
		);
	}

	slotAt(offset: number): Slot | undefined {
		const { text, language } = this;
		const chunk = this.chunkAt(offset - lookAhead);
		return slotAt({ text, language, state: this.states[chunk]!, start: this.starts[chunk]! }, offset);
	}

	/** The last chunk that starts at or before `offset`. */
	private chunkAt(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.starts[middle]! <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}
}

/** The checkpoints of the text before an edit, of which those from `next` on may still hold, `shift` further on. */
interface Known {
	readonly starts: readonly number[];
	readonly states: readonly State[];
	next: number;
	readonly shift: number;
}

class Reader {
	readonly sections: CodeSection[] = [];
	readonly starts: number[] = [];
	readonly states: State[] = [];

	/** @param isEdit Whether older texts must be let go: what is read keeps a copy of its own stretch only. */
	constructor(
		private readonly text: string,
		private readonly language: ScanLanguage,
		private readonly isEdit = false,
	) {}

	/** Reads from `start` to the end, or to where the state is one that a known checkpoint has; `known.next` is that one. */
	read(start: number, state: State, known?: Known): this {
		const scanner = new Scanner(this.text, this.language, state, start);
		for (;;) {
			const ahead = known && skipTo(known, start);
			const end = scanner.run(ahead !== undefined && ahead - start < 2 * stretch ? ahead : start + stretch);
			this.add(start, end, state, scanner.candidates.take());
			if (end >= this.text.length) {
				if (known) {
					known.next = known.starts.length;
				}
				return this;
			}
			state = scanner.state;
			if (known && ahead === end && equalStates(known.states[known.next]!, state)) {
				return this;
			}
			start = end;
		}
	}

	private add(start: number, end: number, state: State, found: number[]): void {
		for (let i = 0; i < found.length; i += findingSize) {
			found[i + 1]! -= start;
			found[i + 2]! -= start;
		}
		const code = found.length === 0 ? '' : this.text.slice(start, end);
		this.sections.push(new CodeSection(end - start, this.isEdit ? copied(code) : code, found, this.language));
		this.starts.push(start);
		this.states.push(state);
	}
}

/** Where the first known checkpoint behind `start` is now. */
function skipTo(known: Known, start: number): number | undefined {
	while (known.next < known.starts.length && known.starts[known.next]! + known.shift <= start) {
		known.next++;
	}
	return known.next < known.starts.length ? known.starts[known.next]! + known.shift : undefined;
}

/** The starts before `first`, then `read`, then those from `next` on, `shift` further on. */
function moved(starts: readonly number[], first: number, read: readonly number[], next: number, shift: number): number[] {
	const result = starts.slice(0, first);
	for (const start of read) {
		result.push(start);
	}
	for (let i = next; i < starts.length; i++) {
		result.push(starts[i]! + shift);
	}
	return result;
}

/** The same string, but not as a part of the text it was cut from, which engines would keep in memory for its sake. */
function copied(text: string): string {
	return ` ${text}`.slice(1);
}
