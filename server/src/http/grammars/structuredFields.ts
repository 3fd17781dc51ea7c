import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import { changeTo, type Grammar, nodeOf, type Problem, type SyntaxNode } from '../syntax';
import type { Term } from '../term';
import { type BareItem, bareItemForms, keyForm, type Meaning, outOfRange, stringMessage, textOf } from './bareItem';

/** A key of a Dictionary or of parameters. */
export interface StructuredKey extends Term {
	/** What its value says. A key without a value has the Boolean `?1`. */
	readonly item?: Meaning;
}

export interface StructuredMembers {
	/** Keys of a Dictionary; any other is right too. */
	readonly keys?: readonly StructuredKey[];
	/** What an Item, or a value whose key is unknown, says. */
	readonly item?: Meaning;
	readonly parameters?: readonly StructuredKey[];
	/** What to say of a key, if it is one of `keys`… */
	readonly checkKey?: (source: SourceText) => Problem | undefined;
	/** …and if it is not. */
	readonly unknownKey?: (source: SourceText) => Problem | undefined;
	/** What to say of a member without a value, which is the Boolean `?1`. */
	readonly keyAlone?: (source: SourceText) => Problem | undefined;
}

/** `sf-dictionary` (RFC 9651 §3.2): `key`, `key=value` and `key=(a b)`. One child a member; its first child is the key. */
export function dictionary(members: StructuredMembers): Grammar {
	return source => new Reader(source, members).container(reader => reader.member());
}

/** `sf-list` (RFC 9651 §3.1). One child a member; its first child is the value. */
export function structuredList(members: StructuredMembers): Grammar {
	return source => new Reader(source, members).container(reader => reader.itemOrInnerList(members.item));
}

/** `sf-item` (RFC 9651 §3.3), with its value as first child. */
export function structuredItem(members: StructuredMembers): Grammar {
	return source => {
		if (source.length === 0) {
			return nodeOf(source, members.item?.({ source, type: 'missing', text: '' }) ?? {});
		}
		const reader = new Reader(source, members);
		const item = reader.item(members.item);
		return { source, children: reader.failure ? [item, reader.failed()] : [item, ...reader.rest()] };
	};
}

/** Reads from left to right, as the algorithms of RFC 9651 §4.2 do, and stops where they fail. */
class Reader {
	failure: Problem | undefined;
	#at = 0;
	/** Keys of the Dictionary so far. */
	readonly #keys = new Set<string>();

	constructor(
		private readonly source: SourceText,
		private readonly members: StructuredMembers,
	) {}

	/** `member *( OWS "," OWS member )` */
	container(member: (reader: Reader) => SyntaxNode): SyntaxNode {
		const children: SyntaxNode[] = [];
		while (!this.#isAtEnd() || children.length === 0) {
			children.push(member(this));
			if (this.failure || this.#isAtEnd()) {
				break;
			}
			this.#skip(/[ \t]*/y);
			if (this.#peek() !== ',') {
				this.#fail(this.#at, this.#at + 1, `A \`,\` must stand between members, not \`${this.#peek()}\`.`);
				break;
			}
			const comma = this.#at;
			this.#skip(/,[ \t]*/y);
			if (this.#isAtEnd()) {
				const at = this.source.slice(comma, comma + 1);
				this.#fail(
					comma,
					comma + 1,
					'Nothing follows this `,`: delete it, or write another member behind it.',
					changeTo(at, '', 'Delete the `,`'),
				);
				// What could follow, for completion.
				children.push(member(new Reader(this.source.slice(this.#at), this.members)));
			}
		}
		return { source: this.source, children: this.failure && this.source.length > 0 ? [...children, this.failed()] : children };
	}

	/** `key [ "=" value ] parameters` */
	member(): SyntaxNode {
		const from = this.#at;
		const { node: key, term } = this.#key(this.members.keys ?? [], this.#keys, this.members);
		if (this.failure || this.#peek() !== '=') {
			const parameters = this.failure || this.#isAtEnd() ? [] : this.#parameters();
			const problem = key.problem ?? (this.failure || key.source.isDynamic ? undefined : this.members.keyAlone?.(key.source));
			return { source: this.#since(from), children: [problem ? { ...key, problem } : key, ...parameters] };
		}
		this.#at++;
		const value = this.itemOrInnerList(term?.item ?? this.members.item);
		return { source: this.#since(from), children: [key, ...(value.children ?? [value])] };
	}

	itemOrInnerList(meaning: Meaning | undefined): SyntaxNode {
		return this.#peek() === '(' ? this.#innerList(meaning) : this.item(meaning);
	}

	/** `bare-item parameters` */
	item(meaning: Meaning | undefined): SyntaxNode {
		const from = this.#at;
		const bare = this.#bareItem(meaning);
		const parameters = this.failure ? [] : this.#parameters();
		return { source: this.#since(from), children: [bare, ...parameters] };
	}

	/** What follows an Item that nothing may follow. */
	rest(): SyntaxNode[] {
		if (this.#isAtEnd()) {
			return [];
		}
		this.#fail(this.#at, this.source.length, `Nothing may follow the value here: delete \`${this.source.text.slice(this.#at)}\`.`);
		return [this.failed()];
	}

	failed(): SyntaxNode {
		const source = this.failure!.at!;
		return isPlaceholder(this.source) ? { source } : { source, problem: this.failure! };
	}

	#innerList(meaning: Meaning | undefined): SyntaxNode {
		const from = this.#at++;
		const children: SyntaxNode[] = [];
		for (;;) {
			this.#skip(/ */y);
			if (this.#peek() === ')') {
				this.#at++;
				break;
			}
			if (this.#isAtEnd()) {
				this.#fail(from, this.source.length, 'This inner list has no end: write `)` behind it.', {
					title: 'Insert `)`',
					edits: [this.source.append(')')],
				});
				break;
			}
			children.push(this.item(meaning));
			if (this.failure || !/[ )]|^$/.test(this.#peek())) {
				this.#fail(this.#at, this.#at + 1, 'Members of an inner list are separated by spaces.');
				break;
			}
		}
		const list = { source: this.#since(from), children };
		const parameters = this.failure ? [] : this.#parameters();
		return { source: this.#since(from), children: [list, ...parameters] };
	}

	/** `*( ";" *SP key [ "=" bare-item ] )` */
	#parameters(): SyntaxNode[] {
		const nodes: SyntaxNode[] = [];
		const keys = new Set<string>();
		while (this.#peek() === ';' && !this.failure) {
			this.#skip(/; */y);
			const from = this.#at;
			const { node: key, term } = this.#key(this.members.parameters ?? [], keys);
			if (this.#peek() === '=') {
				this.#at++;
				const value = this.#bareItem(term?.item);
				nodes.push({ source: this.#since(from), children: [key, value] });
			} else {
				nodes.push({ source: this.#since(from), children: [key] });
			}
		}
		return nodes;
	}

	#key(
		known: readonly StructuredKey[],
		before: Set<string>,
		checks: Pick<StructuredMembers, 'checkKey' | 'unknownKey'> = {},
	): { node: SyntaxNode; term?: StructuredKey | undefined } {
		let source = this.#take(keyForm);
		if (/[A-Z]/.test(this.#peek()) && !source.isDynamic) {
			this.#at -= source.length;
			source = this.#since(this.#at);
		}
		const term = known.find(({ name }) => name === source.text);
		if (source.length === 0) {
			this.#badKey();
		}
		const isJudged = source.length > 0 && !source.isDynamic && !this.failure;
		const isRepeated = isJudged && before.has(source.text);
		const problem = isRepeated ? repeatedKey(source) : isJudged ? (term ? checks.checkKey : checks.unknownKey)?.(source) : undefined;
		before.add(source.text);
		return { node: nodeOf(source, { term, expects: known, problem }), term };
	}

	#badKey(): void {
		if (this.#isAtEnd()) {
			// A value that is empty, or ends with `;`, is still being written.
			if (this.source.length > 0) {
				this.#fail(this.source.length - 1, this.source.length, 'A key must follow here.');
			}
			return;
		}
		const word = /^[\w.*-]+/.exec(this.source.text.slice(this.#at))?.[0] ?? '';
		if (/[A-Z]/.test(word) && /^[A-Za-z*]/.test(word)) {
			const at = this.source.slice(this.#at, this.#at + word.length);
			this.#fail(
				this.#at,
				this.#at + word.length,
				`Keys are in lower case: write \`${word.toLowerCase()}\`.`,
				changeTo(at, word.toLowerCase()),
				'sf/uppercase-key',
			);
		} else {
			this.#fail(this.#at, this.#at + 1, `A key must stand here, and \`${this.#peek()}\` cannot start one.`);
		}
	}

	#bareItem(meaning: Meaning | undefined): SyntaxNode {
		const item = this.#readItem();
		return nodeOf(item.source, {
			...(this.failure && item.type !== 'missing' ? {} : meaning?.(item)),
			...(item.type === 'unknown' && { problem: undefined }),
		});
	}

	#readItem(): BareItem {
		for (const [type, pattern] of bareItemForms) {
			const source = this.#take(pattern);
			if (source.length > 0) {
				return this.#checked(source, type);
			}
		}
		const source = this.source.slice(this.#at, this.#at);
		this.#badItem();
		return { source, type: 'missing', text: '' };
	}

	#checked(source: SourceText, type: BareItem['type']): BareItem {
		const message = outOfRange(source, type);
		if (message !== undefined) {
			this.#failAt(source, message, undefined, 'sf/out-of-range');
		}
		return { source, type, text: textOf(source.text, type) };
	}

	#badItem(): void {
		const rest = this.source.text.slice(this.#at);
		if (rest === '') {
			const equals = Math.max(0, this.source.length - 1);
			this.#fail(equals, this.source.length, 'A value must follow here.');
			return;
		}
		const single = /^'([^']*)'/.exec(rest);
		if (single) {
			const at = this.source.slice(this.#at, this.#at + single[0].length);
			this.#failAt(
				at,
				'A String stands in double quotes, not in single ones.',
				`"${single[1]!.replace(/["\\]/g, '\\$&')}"`,
				'sf/single-quotes',
			);
		} else if (rest.startsWith('"')) {
			this.#fail(this.#at, this.source.length, stringMessage(rest));
		} else if (rest.startsWith(':')) {
			this.#fail(this.#at, this.source.length, 'A Byte Sequence is base64 between two colons: `:AAEC:`.');
		} else if (rest.startsWith('?')) {
			this.#fail(this.#at, this.#at + Math.min(2, rest.length), 'A Boolean is `?1` or `?0`.');
		} else {
			const word = /^[^\s,;)]+/.exec(rest)?.[0] ?? rest[0]!;
			this.#fail(
				this.#at,
				this.#at + word.length,
				`\`${word}\` is no value: a String stands in double quotes, a Token starts with a letter, a Boolean is \`?1\` or \`?0\`.`,
			);
		}
	}

	#failAt(at: SourceText, message: string, fixed: string | undefined, rule: string): void {
		this.failure ??= { rule, message, at, ...(fixed !== undefined && { fixes: [changeTo(at, fixed)] }) };
	}

	/** What fails first is reported; the rest cannot be read. */
	#fail(from: number, to: number, message: string, fix?: NonNullable<Problem['fixes']>[number], rule = 'sf/parse-error'): void {
		this.failure ??= { rule, message, at: this.source.slice(from, Math.min(to, this.source.length)), ...(fix && { fixes: [fix] }) };
	}

	#take(pattern: RegExp): SourceText {
		const from = this.#at;
		this.#skip(pattern);
		return this.#since(from);
	}

	#skip(pattern: RegExp): void {
		pattern.lastIndex = this.#at;
		this.#at += pattern.exec(this.source.text)?.[0].length ?? 0;
	}

	#since(from: number): SourceText {
		return this.source.slice(from, this.#at);
	}

	#peek(): string {
		return this.source.text[this.#at] ?? '';
	}

	#isAtEnd(): boolean {
		return this.#at >= this.source.length;
	}
}

/** RFC 9651 §4.2.2, §4.2.3.2. */
function repeatedKey({ text }: SourceText): Problem {
	return { rule: 'sf/duplicate-key', message: `\`${text}\` stands here already, and only the last one counts: delete the others.` };
}
