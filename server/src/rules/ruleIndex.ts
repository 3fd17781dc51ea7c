import type { Field } from '../http/field';
import { type FieldLine, type Message, statusOf } from '../http/message';
import { methods } from '../http/methods';
import { statusCodes } from '../http/statusCodes';
import type { MessageKind } from '../http/syntax';
import type { Rule } from './rule';

type Ask = (rule: Rule, message: Message) => void;

/**
 * Finds the rules that have something to say about a message without asking the others, by what they say that they concern:
 * however many rules there are, a message costs only those of its own fields and status code, and the few about all messages.
 */
export class RuleIndex {
	readonly #shelves: Readonly<Record<MessageKind, Shelf>>;

	constructor(rules: readonly Rule[]) {
		const shelf = (kind: MessageKind): Shelf =>
			new Shelf(rules.filter(({ concerns }) => !concerns?.kind || kind === 'unknown' || concerns.kind === kind));
		this.#shelves = { request: shelf('request'), response: shelf('response'), unknown: shelf('unknown') };
	}

	/** Calls `ask` once with each rule that concerns `message`. */
	forEach(message: Message, ask: Ask): void {
		this.#shelves[message.kind].forEach(message, ask);
	}
}

/** A rule, what it needs beside that by which it is found, and which message it was asked about last: several fields may lead to it. */
interface Entry {
	readonly rule: Rule;
	readonly value: RegExp | undefined;
	readonly statusCodes: readonly number[] | 'unknown' | undefined;
	readonly methods: readonly string[] | 'unknown' | undefined;
	readonly target: RegExp | undefined;
	readonly hasContent: boolean;
	asked: number;
}

/** The rules about one kind of message: each stands where the rarest of the things stands that it needs. */
class Shelf {
	/** Those that need no field and no status code. */
	readonly #general: Entry[] = [];
	readonly #unknownFields: Entry[] = [];
	readonly #unknownCodes: Entry[] = [];
	readonly #byName = new Map<string, Entry[]>();
	readonly #byCode = new Map<number, Entry[]>();
	/** The same as by name, for the fields that have been seen: their names are not in lower case. */
	readonly #byField = new Map<Field, readonly Entry[]>();
	#asking = 0;

	constructor(rules: readonly Rule[]) {
		for (const rule of rules) {
			this.put(rule);
		}
	}

	forEach(message: Message, ask: Ask): void {
		this.#asking++;
		this.askEach(this.#general, message, ask);
		for (const line of message.fieldLines) {
			this.askEach(line.field ? this.about(line.field) : this.aboutUnknown(line), message, ask, line);
			if (!line.field) {
				this.askEach(this.#unknownFields, message, ask, line);
			}
		}
		const code = statusOf(message);
		if (code !== undefined) {
			this.askEach(this.#byCode.get(code) ?? none, message, ask);
			if (!isKnown(code)) {
				this.askEach(this.#unknownCodes, message, ask);
			}
		}
	}

	private put(rule: Rule): void {
		const { fields, value, statusCodes, methods, target, hasContent = false } = rule.concerns ?? {};
		// Of the same shape for every rule, because it is looked at most often of all.
		const entry: Entry = { rule, value, statusCodes: fields && statusCodes, methods, target, hasContent, asked: 0 };
		if (fields === 'unknown') {
			this.#unknownFields.push(entry);
		} else if (fields) {
			fields.forEach(name => add(this.#byName, name, entry));
		} else if (statusCodes === 'unknown') {
			this.#unknownCodes.push(entry);
		} else if (statusCodes) {
			statusCodes.forEach(code => add(this.#byCode, code, entry));
		} else {
			this.#general.push(entry);
		}
	}

	private about(field: Field): readonly Entry[] {
		let entries = this.#byField.get(field);
		if (!entries) {
			entries = this.#byName.get(field.name.toLowerCase()) ?? none;
			this.#byField.set(field, entries);
		}
		return entries;
	}

	private aboutUnknown({ nameText }: FieldLine): readonly Entry[] {
		return this.#byName.get(nameText.text.toLowerCase()) ?? none;
	}

	/** @param line The one that has led to them. */
	private askEach(entries: readonly Entry[], message: Message, ask: Ask, line?: FieldLine): void {
		for (const entry of entries) {
			if (entry.asked !== this.#asking && concernsRest(entry, message, line)) {
				entry.asked = this.#asking;
				ask(entry.rule, message);
			}
		}
	}
}

const none: readonly Entry[] = [];

/** Whether `message` has what a rule needs, beside what has led to the rule. */
function concernsRest({ value, statusCodes, methods, target, hasContent }: Entry, message: Message, line: FieldLine | undefined): boolean {
	return (
		(!value || value.test(line?.valueText?.text ?? '')) &&
		(!methods || hasMethod(message, methods)) &&
		(!target || target.test(message.target?.source.text ?? '')) &&
		(!hasContent || message.content !== undefined) &&
		(!statusCodes || hasStatus(message, statusCodes))
	);
}

function hasMethod({ method }: Message, wanted: readonly string[] | 'unknown'): boolean {
	const name = method?.source.text;
	return name !== undefined && (wanted === 'unknown' ? methods.get(name.toLowerCase())?.name !== name : wanted.includes(name));
}

function hasStatus(message: Message, wanted: readonly number[] | 'unknown'): boolean {
	const code = statusOf(message);
	return code !== undefined && (wanted === 'unknown' ? !isKnown(code) : wanted.includes(code));
}

function isKnown(code: number): boolean {
	return statusCodes.has(`${code}`);
}

function add<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
	const entries = map.get(key);
	if (entries) {
		entries.push(entry);
	} else {
		map.set(key, [entry]);
	}
}
