import type { Field } from '../http/field';
import { type FieldLine, type Message, statusOf } from '../http/message';
import { statusCodes } from '../http/statusCodes';
import type { MessageKind } from '../http/syntax';
import type { Rule } from './rule';

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
	forEach(message: Message, ask: (rule: Rule) => void): void {
		this.#shelves[message.kind].forEach(message, ask);
	}
}

/** A rule, and which message it was asked about last: several of its fields may lead to it. */
interface Entry {
	readonly rule: Rule;
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

	forEach(message: Message, ask: (rule: Rule) => void): void {
		this.#asking++;
		this.askEach(this.#general, message, ask);
		for (const line of message.fieldLines) {
			this.askEach(line.field ? this.about(line.field) : this.aboutUnknown(line), message, ask);
			if (!line.field) {
				this.askEach(this.#unknownFields, message, ask);
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
		const { fields, statusCodes } = rule.concerns ?? {};
		const entry: Entry = { rule, asked: 0 };
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

	private askEach(entries: readonly Entry[], message: Message, ask: (rule: Rule) => void): void {
		for (const entry of entries) {
			if (entry.asked !== this.#asking && concernsRest(entry.rule, message)) {
				entry.asked = this.#asking;
				ask(entry.rule);
			}
		}
	}
}

const none: readonly Entry[] = [];

/** Whether `message` has what a rule needs, beside what has led to the rule. */
function concernsRest({ concerns }: Rule, message: Message): boolean {
	if (!concerns) {
		return true;
	}
	const { methods, hasContent, fields, statusCodes } = concerns;
	return (
		(!methods || methods.includes(message.method?.source.text ?? '')) &&
		(!hasContent || message.content !== undefined) &&
		(!statusCodes || !fields || hasStatus(message, statusCodes))
	);
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
