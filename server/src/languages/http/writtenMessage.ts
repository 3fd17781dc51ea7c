import type { FieldLine, Message } from '../../http/message';
import type { MessageKind, Problem, SyntaxNode } from '../../http/syntax';
import type { SourceText, Span } from '../../text';
import { filled, joined, variables, withHoles } from './placeholders';
import type { Origin } from './reading';
import { readRequestLine, readStatusLine, type StartLine } from './startLine';

/** A message as it is written out. Of what is not yet asked for, only the place is known. */
export class WrittenMessage implements Message {
	fieldLines: readonly FieldLine[] = [];
	inReplyTo: Message | undefined;
	/** Whether nothing is left out, as far as is known from the lines behind the first. */
	isWhole: boolean;
	isRecorded = false;
	/** Where another field line can be written; -1 if nowhere. */
	endsAt = -1;
	/** The lines of the start line: several if the target goes on. */
	startSpans: readonly Span[] | undefined;
	/** Where the content stands, and the lines in it that speak to the client. */
	contentSpan: Span | undefined;
	contentHoles: readonly Span[] | undefined;
	#found: Problem[] | undefined;
	#start: StartLine | undefined;
	#content: SourceText | undefined;

	constructor(
		readonly source: SourceText,
		readonly kind: MessageKind,
		readonly origin: Origin,
		readonly partOf: Message | undefined,
	) {
		this.isWhole = kind !== 'unknown';
	}

	get isComplete(): boolean {
		return this.isWhole && this.readStart().isElided !== true;
	}

	/** Clients send other protocols, too, whose headers are named like those of HTTP and mean something else. */
	get isExpected(): boolean {
		otherProtocol.lastIndex = this.startSpans?.[0]?.start ?? 0;
		return this.kind === 'request' && otherProtocol.test(this.source.text);
	}

	get startLine(): SourceText | undefined {
		return this.startSpans && this.source.slice(this.startSpans[0]!.start, this.startSpans.at(-1)!.end);
	}

	get method(): SyntaxNode | undefined {
		return this.readStart().parts.method;
	}

	get target(): SyntaxNode | undefined {
		return this.readStart().parts.target;
	}

	get version(): SyntaxNode | undefined {
		return this.readStart().parts.version;
	}

	get statusCode(): SyntaxNode | undefined {
		return this.readStart().parts.statusCode;
	}

	get reasonPhrase(): SyntaxNode | undefined {
		return this.readStart().parts.reasonPhrase;
	}

	get content(): SourceText | undefined {
		return (this.#content ??= this.contentSpan && contentOf(this.source, this.contentSpan, this.contentHoles ?? []));
	}

	get end(): SourceText | undefined {
		return this.endsAt < 0 ? undefined : this.source.slice(this.endsAt, this.endsAt);
	}

	get problems(): readonly Problem[] {
		const { problems } = this.readStart();
		return this.#found ? [...problems, ...this.#found] : problems;
	}

	/** Adds what is wrong with its lines. */
	report(problem: Problem): void {
		(this.#found ??= []).push(problem);
	}

	readStart(): StartLine {
		return (this.#start ??= this.startSpans ? readStart(this.source, this.startSpans, this.kind) : noStart);
	}
}

const otherProtocol = /(?:(?:AMQP|MQTTS?)[ \t]|(?:amqp|mqtt)s?:\/\/)/y;

const noStart: StartLine = { parts: {}, problems: [] };

function readStart(source: SourceText, spans: readonly Span[], kind: MessageKind): StartLine {
	const [first] = spans;
	if (spans.length === 1) {
		return readLine(source.slice(first!.start, first!.end), kind);
	}
	const isMethodAlone = spans.length > 1 && /^[A-Z]+$/.test(source.text.slice(first!.start, first!.end));
	const isSpaced = (i: number): boolean => (i === 1 && isMethodAlone) || source.text.startsWith('HTTP/', spans[i]!.start);
	return readLine(joined(source, spans, isSpaced), kind);
}

function readLine(written: SourceText, kind: MessageKind): StartLine {
	const line = withHoles(written);
	return kind === 'request' ? readRequestLine(line) : readStatusLine(line);
}

function contentOf(source: SourceText, { start, end }: Span, holes: readonly Span[]): SourceText {
	const content = source.slice(start, end);
	const inside = holes
		.filter(hole => hole.start > start && hole.start < end)
		.map(hole => ({ start: hole.start - start, end: hole.end - start }));
	const spans = [...inside, ...variables(content.text)];
	return filled(content, inside.length > 0 ? spans.sort((a, b) => a.start - b.start) : spans);
}
