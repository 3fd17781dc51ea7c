import type { Position, SelectionRange } from 'vscode-languageserver';
import { pathTo } from '../http/syntax';
import type { Section } from '../http/message';
import type { Span } from '../text';
import { type Document, rangeOf, sectionAt } from './document';

/** For each position, what an editor selects step by step: a word, a value, a line, the headers or body, the message, the section. */
export function selectionRanges(document: Document, positions: readonly Position[]): SelectionRange[] | undefined {
	const chains = positions.map(position => selectionRange(document, position));
	return chains.some(chain => chain !== undefined)
		? chains.map((chain, i) => chain ?? { range: { start: positions[i]!, end: positions[i]! } })
		: undefined;
}

function selectionRange(document: Document, position: Position): SelectionRange | undefined {
	const offset = document.text.offsetAt(position);
	const at = sectionAt(document.http, offset);
	if (!at?.section.structure) {
		return undefined;
	}
	const { section, start } = at;
	const spans = spansAt(section, offset - start).filter(span => span.start <= offset - start && offset - start <= span.end);
	// The longest is selected last.
	spans.sort((a, b) => b.end - b.start - (a.end - a.start));
	let outer: Span = { start: -start, end: document.text.getText().length - start };
	let chain: SelectionRange = { range: rangeOf(document, outer, start) };
	for (const span of spans) {
		const isInside = outer.start <= span.start && span.end <= outer.end;
		if (isInside && (span.start !== outer.start || span.end !== outer.end)) {
			chain = { range: rangeOf(document, span, start), parent: chain };
			outer = span;
		}
	}
	return chain;
}

/** All that stands at an offset of a section, and perhaps more. */
function spansAt({ structure, length }: Section, offset: number): Span[] {
	const { messages, definitions, uses, placeholders, links } = structure!;
	const spans: Span[] = [{ start: 0, end: length }];
	for (const { message, fields, start, end } of messages) {
		const { startLine, content, method, target, version, statusCode, reasonPhrase } = message;
		if (offset < start || offset > end) {
			continue;
		}
		spans.push({ start, end }, ...[startLine, fields, content].filter(span => span !== undefined));
		for (const node of [method, target, version, statusCode, reasonPhrase]) {
			spans.push(...(node ? [node.source] : []));
		}
		for (const line of message.fieldLines) {
			const { nameText, valueText } = line;
			const whole = { start: nameText.start, end: (valueText ?? nameText).end };
			if (whole.start <= offset && offset <= whole.end) {
				const path = valueText?.touches(offset) && line.value ? pathTo(line.value, offset, () => true) : [];
				spans.push(whole, nameText, ...(valueText ? [valueText] : []), ...path.map(({ source }) => source));
			}
		}
	}
	for (const { name, value } of definitions) {
		spans.push(name, ...(value ? [value] : []));
	}
	for (const { inside, isClosed } of placeholders) {
		spans.push(inside, ...(isClosed ? [{ start: inside.start - 2, end: inside.end + 2 }] : []));
	}
	return [...spans, ...uses.map(({ path }) => path), ...links.map(({ target }) => target)];
}
