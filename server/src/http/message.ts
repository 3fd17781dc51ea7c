import type { SourceText } from '../text';
import { customField, type Field } from './field';
import { allFields, fields } from './fields';
import { isRight, rememberRight } from './rightValues';
import type { Structure } from './structure';
import { type Fix, type Grammar, hasProblem, type MessageKind, type Problem, type SyntaxNode } from './syntax';
import { isTypographic, readTypographic } from './typography';

/** All HTTP found in one text document, cut into sections that do not depend on each other. */
export interface HttpDocument {
	readonly sections: readonly Section[];
	/** Offset in the document at which each section starts, ascending. */
	readonly starts: readonly number[];
	/** What could stand where nothing is written yet, if that is known only when asked. Takes and gives document offsets. */
	slotAt?(offset: number): Slot | undefined;
}

/**
 * A stretch of the document that is read on its own. All offsets inside count from its start, so that it never changes,
 * and an edit elsewhere leaves it the same object.
 */
export interface Section {
	/** In UTF-16 code units. */
	readonly length: number;
	readonly messages: readonly Message[];
	/** Names of HTTP outside of messages, such as inline code in prose: explained, never judged. */
	readonly mentions: readonly SyntaxNode[];
	/** Places where nothing is written yet and something could be. */
	readonly slots: readonly Slot[];
	/** How it is written, where it is written for an HTTP client or as if it were. Read when first asked for. */
	readonly structure?: Structure | undefined;
}

export interface Slot {
	/** Its source may be empty. */
	readonly node: SyntaxNode;
	/** The message it would belong to. */
	readonly message?: Message | undefined;
	/** How a name is written there, if not bare: `'…': ` for a key of a headers object. */
	readonly decorate?: (name: string) => string;
}

/**
 * An HTTP message, or as much of one as the source shows: `res.status(404)` is a response of which only the status code
 * is known.
 */
export interface Message {
	readonly kind: MessageKind;
	/** Where it stands: a file for an HTTP client, a document that shows HTTP, or source code. */
	readonly origin: 'client' | 'document' | 'code';
	/** Whether the source shows the message whole, so that what is absent is really missing. */
	readonly isComplete: boolean;
	/**
	 * Whether code only compares it with what another has sent, or expects it, or a client sends it as something else than HTTP:
	 * it is explained, but not judged.
	 */
	readonly isExpected?: boolean;
	/** In code: what takes it, where that is sure: `fetch` or one of its classes, the same in a browser, or XMLHttpRequest. */
	readonly api?: 'web' | 'browser' | 'XMLHttpRequest' | undefined;
	/** Whether it shows what others have sent, which whoever writes it down cannot change: what is wrong with it is a hint. */
	readonly isRecorded?: boolean;
	/** The start line, where there is one. */
	readonly startLine?: SourceText | undefined;
	readonly method?: SyntaxNode | undefined;
	readonly target?: SyntaxNode | undefined;
	readonly version?: SyntaxNode | undefined;
	readonly statusCode?: SyntaxNode | undefined;
	/** Empty where the status line has none. Left out in code. */
	readonly reasonPhrase?: SyntaxNode | undefined;
	readonly fieldLines: readonly FieldLine[];
	/** What follows the empty line. Left out if there is none, or nothing but comments and dialect lines. */
	readonly content?: SourceText | undefined;
	/** The request that this response answers. */
	readonly inReplyTo?: Message | undefined;
	/** The message in whose content this one stands: a part of a multipart, whose fields are about the part. */
	readonly partOf?: Message | undefined;
	/** An empty text where another field line can be written. Left out in code. */
	readonly end?: SourceText | undefined;
	/** What the language found wrong with the lines themselves. */
	readonly problems: readonly Problem[];
}

/** A field's name and value as they stand in a message. The value is read when it is first asked for. */
export abstract class FieldLine {
	/** As written; may be empty while it is being typed. */
	abstract readonly nameText: SourceText;
	/** Without the space around it; left out where only the name is known (`headers.get('ETag')`). */
	abstract readonly valueText: SourceText | undefined;
	/** The whole line with its line break, where it has one of its own, to be deleted by fixes. */
	abstract readonly line: SourceText | undefined;
	#name: SyntaxNode | undefined;
	#value: SyntaxNode | undefined;

	constructor(
		readonly field: Field | undefined,
		/** The message it is part of, or what is known of that. */
		protected readonly message: Pick<Message, 'kind'>,
	) {}

	get name(): SyntaxNode {
		return (this.#name ??= nameNode(this.nameText, this.field));
	}

	get value(): SyntaxNode | undefined {
		return (this.#value ??= this.valueText && valueNode(this.valueText, this.message.kind, this.field?.value));
	}

	/** Whether a problem stands in its value. To know that, a value need not be read if it was read before, in any message. */
	get isWrong(): boolean {
		const grammar = this.field?.value;
		const text = grammar && this.valueText?.text;
		if (text === undefined || grammar!.isRight?.(text) || isRight(grammar!, this.message.kind, text)) {
			return false;
		}
		const isWrong = hasProblem(this.value!);
		if (!isWrong) {
			rememberRight(grammar!, this.message.kind, text);
		}
		return isWrong;
	}

	/** Whether its name is `name`, given in lower case. */
	is(name: string): boolean {
		return this.isOf(fields.get(name), name);
	}

	/** The same, if it is already looked up which field has that name. */
	isOf(field: Field | undefined, name: string): boolean {
		return this.field ? this.field === field : !field && this.nameText.text.toLowerCase() === name;
	}
}

/** A field line whose name and value may stand anywhere. */
export class LooseFieldLine extends FieldLine {
	readonly line = undefined;

	constructor(
		readonly nameText: SourceText,
		readonly valueText: SourceText | undefined,
		kind: MessageKind,
	) {
		super(fields.get(nameText.text.toLowerCase()), { kind });
	}
}

function valueNode(source: SourceText, kind: MessageKind, grammar: Grammar | undefined): SyntaxNode {
	if (!grammar) {
		return { source };
	}
	return isTypographic(source.text) ? readTypographic(source, kind, grammar) : grammar(source, kind);
}

function nameNode(source: SourceText, field: Field | undefined): SyntaxNode {
	const term = field ?? customField(source.text);
	return { source, expects: allFields, ...(term && { term }) };
}

/** Every field line of a name, given in lower case. */
export function fieldLines(message: Message, name: string): readonly FieldLine[] {
	const field = fields.get(name);
	let found: FieldLine[] | undefined;
	for (const line of message.fieldLines) {
		if (!line.isOf(field, name)) {
			continue;
		}
		if (found) {
			found.push(line);
		} else {
			// Mostly it is the only one: an empty array that grows would have room for many more.
			found = [line];
		}
	}
	return found ?? noLines;
}

const noLines: readonly FieldLine[] = [];

export function hasField(message: Message, name: string): boolean {
	const field = fields.get(name);
	return message.fieldLines.some(line => line.isOf(field, name));
}

/** The elements of a list field: several field lines of it read as one (RFC 9110 §5.3). */
export function elements(message: Message, name: string): SyntaxNode[] {
	return fieldLines(message, name).flatMap(line => line.value?.children ?? []);
}

/** All that a message consists of, in the order of the text; the values last to be read are read now. */
export function syntaxNodes(message: Message): SyntaxNode[] {
	const { method, target, version, statusCode, reasonPhrase } = message;
	const nodes = [method, target, version, statusCode, reasonPhrase];
	for (const line of message.fieldLines) {
		nodes.push(line.name, line.value);
	}
	return nodes.filter(node => node !== undefined);
}

/** The status code as a number; nothing if there is none, or one that is not three digits. */
export function statusOf({ statusCode }: Message): number | undefined {
	const text = statusCode?.source.text;
	return text?.length === 3 && isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(1)) && isDigit(text.charCodeAt(2))
		? Number(text)
		: undefined;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** 2 for `HTTP/2` and `HTTP/2.0`; nothing if no version is written. */
export function majorVersionOf({ version }: Message): number | undefined {
	const digits = version && /^HTTP\/(\d)/i.exec(version.source.text)?.[1];
	return digits ? Number(digits) : undefined;
}

/**
 * The lines of a field, given in lower case, that read as one: all of a message. In code, each may stand in a branch of its own,
 * and without a start line, documents list alternatives: there each stands for itself.
 */
export function linesTogether(message: Message, name: string): (readonly FieldLine[])[] {
	const lines = fieldLines(message, name);
	return message.origin === 'code' || !message.startLine ? lines.map(line => [line]) : [lines];
}

/** Whether the message is shown whole and has no field of that name, given in lower case, nor one whose name is not known yet. */
export function isWithout(message: Message, name: string): boolean {
	const field = fields.get(name);
	return message.isComplete && !message.fieldLines.some(line => line.isOf(field, name) || (!line.field && line.nameText.isDynamic));
}

/** A fix that adds a field line to the end of the header section, where that can be done. */
export function addFieldFix(message: Message, line: string): Fix | undefined {
	return message.end && { title: `Add \`${line}\``, edits: [message.end.replaceWith(`\n${line}`)] };
}

/** A fix, right in nearly every case, that deletes a whole field line, where it has a line of its own. */
export function deleteLineFix({ line, nameText }: FieldLine): Fix | undefined {
	return line && { title: `Delete the \`${nameText.text}\` line`, edits: [line.replaceWith('')], isPreferred: true };
}

/** The fixes that can be done. */
export function possible(...fixes: readonly (Fix | undefined)[]): Fix[] {
	return fixes.filter(fix => fix !== undefined);
}
