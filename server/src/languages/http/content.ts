import type { SourceText, Span } from '../../text';
import { dialectInBody, isContentElision, isSeparator, skipDialect } from './dialect';
import { filled, variables } from './placeholders';
import { type Draft, type Reading, startSlot } from './reading';
import { startsMessage } from './startLine';

/** Reads the content of a message up to where the next one starts. Lines that speak to the client are holes in it. */
export function readContent(reading: Reading, draft: Draft): void {
	const { lines, source, origin, slots } = reading;
	const holes: Span[] = [];
	let nested = nestingOf(draft);
	let from = -1;
	let to = -1;
	let isElided = false;
	while (!lines.isDone && !isSeparator(lines) && (nested !== undefined || !startsMessage(lines))) {
		const { start, end } = lines;
		if (lines.isBlank) {
			if (from < 0) {
				// As long as there is no content, another message can start in every empty line.
				slots.push({ node: startSlot(source.slice(end, end), origin) });
			}
			lines.advance();
		} else if (dialectInBody(lines)) {
			holes.push({ start, end: skipDialect(lines) });
		} else if (isContentElision(lines)) {
			isElided = true;
			holes.push({ start, end });
			lines.advance();
		} else {
			from = from < 0 ? start : from;
			to = end;
			if (nested === 'multipart' && /^--.*--[ \t]*$/.test(lines.content)) {
				nested = undefined;
			}
			lines.advance();
		}
	}
	if (from >= 0) {
		draft.content = contentOf(source, from, to, holes);
	} else if (isElided) {
		draft.isComplete = false;
	}
}

function contentOf(source: SourceText, from: number, to: number, holes: readonly Span[]): SourceText {
	const content = source.slice(from, to);
	const inside = holes
		.filter(({ start }) => start > from && start < to)
		.map(({ start, end }) => ({ start: start - from, end: end - from }));
	const spans = [...inside, ...variables(content.text)];
	return filled(content, inside.length > 0 ? spans.sort((a, b) => a.start - b.start) : spans);
}

/** Content may consist of messages itself, whose start lines are then no others of ours. */
function nestingOf({ fieldLines }: Draft): 'message' | 'multipart' | undefined {
	const type = fieldLines.find(line => line.is('content-type'))?.valueText?.text;
	const match = type === undefined ? null : /^(?:(multipart)\/|message\/|application\/http\b)/i.exec(type);
	return match ? (match[1] ? 'multipart' : 'message') : undefined;
}
