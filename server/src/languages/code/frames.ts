import * as T from './token';

// What a frame is.
export const FILE = 0;
export const CALL = 1;
export const GROUP = 2;
export const ARRAY = 3;
export const INDEX = 4;
export const OBJECT = 5;
/** Statements, or the members of a class or interface. */
export const BLOCK = 6;
/** The code in a string's hole. */
export const HOLE = 7;
/** The parentheses of an `if (…)`. */
export const CONDITION = 8;
/** The braces of a `switch`; `word` is what it compares. */
export const CASES = 9;
/** `{…}` in JSX: one expression. */
export const EXPRESSION = 10;
/** The braces of a type. */
export const TYPE = 11;

// How the key of a slot was given to it.
export const BY_NOTHING = 0;
export const BY_COLON = 1;
export const BY_ASSIGNMENT = 2;
/** `headers['x'] = …`: the key is that of the container. */
export const BY_ELEMENT = 3;
/** The label of a `case`. */
export const BY_CASE = 4;
/** `type X = …`. */
export const BY_TYPE = 5;

/** An open bracket: what it belongs to, and the slot of its parent in which it stands. Never changes. */
export interface Frame {
	readonly kind: number;
	readonly owner: Owner;
	/** What the place it stands in makes of it, and whether that is part of a request or a response, and which API takes it (see recognize.ts). */
	readonly role: number;
	readonly side: number;
	readonly parent: Frame | undefined;
	readonly slot: Slot;
	/** Whether one of the frames around has a message open. */
	readonly isInMessage: boolean;
}

/** What a bracket belongs to: the function called, the object indexed, the subject of a `switch`. Never changes. */
export interface Owner {
	/** Number of its word. */
	readonly word: number;
	/** What that is a member of, and what the arguments of a function are (see recognize.ts). */
	readonly on: number;
	readonly signature: number;
}

/** A place for a value in a frame: the `index`th, and the word that names it. Never changes. */
export interface Slot {
	readonly index: number;
	readonly key: number;
	readonly by: number;
	/** How many `?` still wait for their `:`. */
	readonly ternaries: number;
	/** Whether the value here belongs to a field name that was found. */
	readonly isNamed: boolean;
	/** The message that what is found in this frame belongs to, 0 for none yet. */
	readonly message: number;
	/** The message of the `headers['…']` just read or assigned to, 0 for none. */
	readonly element: number;
}

const firstSlot: Slot = { index: 0, key: 0, by: BY_NOTHING, ternaries: 0, isNamed: false, message: 0, element: 0 };
export const nobody: Owner = { word: 0, on: 0, signature: 0 };
export const fileFrame: Frame = {
	kind: FILE,
	owner: nobody,
	role: 0,
	side: 0,
	parent: undefined,
	slot: firstSlot,
	isInMessage: false,
};

/**
 * What the tokens read so far say about the place where the next one stands.
 *
 * Only numbers and immutable frames, and no offset in the text: two contexts that are equal go on in the same way wherever
 * they stand. That is what the incremental scan rests on.
 */
export class Context {
	frame = fileFrame;
	// The slot of `frame`, as in Slot.
	index = 0;
	key = 0;
	by = BY_NOTHING;
	ternaries = 0;
	isNamed = false;
	message = 0;
	element = 0;
	/** Class of the token before. */
	before = T.SEMICOLON;
	/** `a.b` just read: the word `b`, what kind of thing that is, what kind `a` is, and whose it is (see recognize.ts). */
	name = 0;
	thing = 0;
	on = 0;
	side = 0;
	/** The left side of the comparison we are on the right of, and whether it compares size. */
	compared = 0;
	isOrder = false;
	/** Whether the next `{` opens the cases of a `switch`. */
	isSubjectNext = false;

	copy(): Context {
		const copy = new Context();
		copy.frame = this.frame;
		copy.setSlot(this);
		copy.before = this.before;
		copy.name = this.name;
		copy.thing = this.thing;
		copy.on = this.on;
		copy.side = this.side;
		copy.compared = this.compared;
		copy.isOrder = this.isOrder;
		copy.isSubjectNext = this.isSubjectNext;
		return copy;
	}

	equals(other: Context): boolean {
		return (
			equalSlots(this, other) &&
			this.before === other.before &&
			this.name === other.name &&
			this.thing === other.thing &&
			this.on === other.on &&
			this.side === other.side &&
			this.compared === other.compared &&
			this.isOrder === other.isOrder &&
			this.isSubjectNext === other.isSubjectNext &&
			equalFrames(this.frame, other.frame)
		);
	}

	/**
	 * Enters a frame; `token` is what opened it.
	 *
	 * @param inherits Whether it continues what its place is about, so that it belongs to the same message.
	 */
	open(kind: number, token: number, role: number, side: number, inherits: boolean, owner = nobody): void {
		const { index, key, by, ternaries, isNamed, message, element } = this;
		const isInMessage = message !== 0 || element !== 0 || this.frame.isInMessage;
		const slot: Slot = { index, key, by, ternaries, isNamed, message, element };
		this.frame = { kind, owner, role, side, parent: this.frame, slot, isInMessage };
		this.index = 0;
		this.newSlot();
		this.isNamed = inherits && (isNamed || element !== 0);
		this.message = inherits ? element || message : 0;
		this.before = token;
	}

	/** Leaves the innermost frame; the place is then that of the slot it stood in. */
	close(): void {
		const { parent, slot } = this.frame;
		if (parent) {
			this.frame = parent;
			this.setSlot(slot);
			this.compared = 0;
			this.isOrder = false;
		}
	}

	/** Learns more of whose part it is what stands in the innermost frame. */
	addSide(side: number): void {
		this.frame = { ...this.frame, side: this.frame.side | side };
	}

	private setSlot(slot: Slot): void {
		this.index = slot.index;
		this.key = slot.key;
		this.by = slot.by;
		this.ternaries = slot.ternaries;
		this.isNamed = slot.isNamed;
		this.message = slot.message;
		this.element = slot.element;
	}

	/** Forgets what was said about the current slot: another value begins. */
	newSlot(): void {
		this.key = 0;
		this.by = BY_NOTHING;
		this.ternaries = 0;
		this.isNamed = false;
		this.element = 0;
		this.compared = 0;
		this.isOrder = false;
		this.forgetName();
	}

	newStatement(): void {
		this.newSlot();
		this.index = 0;
	}

	forgetName(): void {
		this.name = 0;
		this.thing = 0;
		this.on = 0;
		this.side = 0;
	}

	/** Whether statements stand here, not values. */
	get isInStatements(): boolean {
		const { kind } = this.frame;
		return kind === BLOCK || kind === FILE || kind === CASES || kind === HOLE;
	}

	/** Whether what is found from here on could still belong to the same message as what was found before. */
	get isInMessage(): boolean {
		return this.message !== 0 || this.element !== 0 || this.frame.isInMessage;
	}
}

function equalFrames(a: Frame | undefined, b: Frame | undefined): boolean {
	for (; a !== b; a = a.parent, b = b.parent) {
		if (
			!a ||
			!b ||
			a.kind !== b.kind ||
			a.role !== b.role ||
			a.side !== b.side ||
			!equalOwners(a.owner, b.owner) ||
			!equalSlots(a.slot, b.slot)
		) {
			return false;
		}
	}
	return true;
}

function equalOwners(a: Owner, b: Owner): boolean {
	return a === b || (a.word === b.word && a.on === b.on && a.signature === b.signature);
}

function equalSlots(a: Slot, b: Slot): boolean {
	return (
		a.index === b.index &&
		a.key === b.key &&
		a.by === b.by &&
		a.ternaries === b.ternaries &&
		a.isNamed === b.isNamed &&
		a.message === b.message &&
		a.element === b.element
	);
}
