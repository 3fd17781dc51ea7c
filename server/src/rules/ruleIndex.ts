import type { Field } from '../http/field';
import { type FieldLine, type Message, statusOf } from '../http/message';
import { methods } from '../http/methods';
import { statusCodes } from '../http/statusCodes';
import type { MessageKind } from '../http/syntax';
import { ownCopy } from '../text';
import type { Rule } from './rule';

/** Asks a rule about a message. Whether it has found something. */
export type Ask = (rule: Rule, message: Message) => boolean;

/**
 * Finds the rules that have something to say about a message without asking the others, by what they say that they concern:
 * however many rules there are, a message costs only those of its own fields and status code, and the few about all messages.
 */
export class RuleIndex {
	readonly #shelves = new Map<string, Shelf>();

	/** @param rules Those that look at messages, and are not off. */
	constructor(private readonly rules: readonly Rule[]) {}

	/** Calls `ask` once with each rule that concerns `message`, but for those known to find nothing in it. */
	forEach(message: Message, ask: Ask): void {
		this.shelf(message.kind, message.origin).forEach(message, ask);
	}

	private shelf(kind: MessageKind, origin: Message['origin']): Shelf {
		const name = shelfNames[kind][origin];
		let shelf = this.#shelves.get(name);
		if (!shelf) {
			shelf = new Shelf(
				this.rules.filter(
					({ concerns }) =>
						(!concerns?.kind || kind === 'unknown' || concerns.kind === kind) &&
						(!concerns?.origins || concerns.origins.includes(origin)),
				),
			);
			this.#shelves.set(name, shelf);
		}
		return shelf;
	}
}

/** One for each kind and origin, because what a rule finds in a value may depend on these. */
const shelfNames: Readonly<Record<MessageKind, Readonly<Record<Message['origin'], string>>>> = {
	request: { client: 'request client', document: 'request document', code: 'request code' },
	response: { client: 'response client', document: 'response document', code: 'response code' },
	unknown: { client: 'unknown client', document: 'unknown document', code: 'unknown code' },
};

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

/** The rules about one field. */
interface Drawer {
	readonly entries: Entry[];
	/** Those to which only the value matters. */
	readonly ofValue: Entry[];
	/** Values these were asked about, and those of them that may have something to say of it. */
	readonly known: Map<string, readonly Entry[]>;
}

/** The rules about one kind of message: each stands where the rarest of the things stands that it needs. */
class Shelf {
	/** Those that need no field and no status code. */
	readonly #general: Entry[] = [];
	readonly #unknownFields: Entry[] = [];
	readonly #unknownCodes: Entry[] = [];
	readonly #byName = new Map<string, Drawer>();
	readonly #byCode = new Map<number, Entry[]>();
	/** The same as by name, for the fields that have been seen: their names are not in lower case. */
	readonly #byField = new Map<Field, Drawer>();
	/** How many messages it was asked about. */
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
			if (!line.field) {
				this.askEach(this.#unknownFields, message, ask, line);
			}
			this.askAbout(line, message, ask);
		}
		const code = statusOf(message);
		if (code !== undefined) {
			this.askEach(this.#byCode.get(code) ?? none, message, ask);
			if (!isKnown(code)) {
				this.askEach(this.#unknownCodes, message, ask);
			}
		}
	}

	private askAbout(line: FieldLine, message: Message, ask: Ask): void {
		const drawer = line.field ? this.drawerOf(line.field) : this.#byName.get(line.nameText.text.toLowerCase());
		if (!drawer) {
			return;
		}
		this.askEach(drawer.entries, message, ask, line);
		if (drawer.ofValue.length > 0) {
			this.askAboutValue(drawer, line, message, ask);
		}
	}

	private askAboutValue({ ofValue, known }: Drawer, line: FieldLine, message: Message, ask: Ask): void {
		const value = line.valueText?.text;
		if (value === undefined || value.length > LONGEST || !isAlone(line, message)) {
			this.askEach(ofValue, message, ask, line);
			return;
		}
		const few = known.get(value);
		const entries = this.askEach(few ?? ofValue, message, ask, line);
		if (!few) {
			remember(known, value, entries);
		}
	}

	/**
	 * @param line The one that has led to them.
	 * @returns those that have found something, or were asked before and may have.
	 */
	private askEach(entries: readonly Entry[], message: Message, ask: Ask, line?: FieldLine): readonly Entry[] {
		let finding: Entry[] | undefined;
		for (const entry of entries) {
			const wasAsked = entry.asked === this.#asking;
			if (wasAsked || concernsRest(entry, message, line)) {
				entry.asked = this.#asking;
				if (wasAsked || ask(entry.rule, message)) {
					(finding ??= []).push(entry);
				}
			}
		}
		return finding ?? none;
	}

	private put(rule: Rule): void {
		const { fields, value, statusCodes, methods, target, hasContent = false, onlyValue } = rule.concerns ?? {};
		// Of the same shape for every rule, because it is looked at most often of all.
		const entry: Entry = { rule, value, statusCodes: fields && statusCodes, methods, target, hasContent, asked: 0 };
		const isOfValue = onlyValue && !statusCodes && !methods && !target && !hasContent;
		if (fields === 'unknown') {
			this.#unknownFields.push(entry);
		} else if (fields) {
			for (const name of fields) {
				const drawer = this.#byName.get(name) ?? newDrawer();
				this.#byName.set(name, drawer);
				(isOfValue ? drawer.ofValue : drawer.entries).push(entry);
			}
		} else if (statusCodes === 'unknown') {
			this.#unknownCodes.push(entry);
		} else if (statusCodes) {
			for (const code of statusCodes) {
				const entries = this.#byCode.get(code) ?? [];
				this.#byCode.set(code, entries);
				entries.push(entry);
			}
		} else {
			this.#general.push(entry);
		}
	}

	private drawerOf(field: Field): Drawer {
		let drawer = this.#byField.get(field);
		if (!drawer) {
			drawer = this.#byName.get(field.name.toLowerCase()) ?? newDrawer();
			this.#byField.set(field, drawer);
		}
		return drawer;
	}
}

const none: readonly Entry[] = [];

/** Whether no other line of a message has the same field. */
function isAlone(line: FieldLine, { fieldLines }: Message): boolean {
	for (const other of fieldLines) {
		if (other !== line && other.field === line.field) {
			return false;
		}
	}
	return true;
}

function newDrawer(): Drawer {
	return { entries: [], ofValue: [], known: new Map() };
}

function remember(known: Drawer['known'], value: string, entries: readonly Entry[]): void {
	if (known.size >= MOST) {
		// What comes often soon is here again.
		known.clear();
	}
	known.set(ownCopy(value), entries);
}

/** Of each field. */
const MOST = 64;
const LONGEST = 300;

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
