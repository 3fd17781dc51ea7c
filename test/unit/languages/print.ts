import type { HttpDocument, Message } from '../../../server/src/http/message';
import type { Structure } from '../../../server/src/http/structure';
import { HOLE, type SourceText } from '../../../server/src/text';

/** All that was found in `text`, a line each: what it is, what HTTP reads there and, if that is not how it is written, how. */
export function print(text: string, { sections, starts }: HttpDocument): string {
	const lines: string[] = [];
	sections.forEach(({ messages, mentions }, i) => {
		const show = (source: SourceText | undefined): string => shown(source, text, starts[i]!);
		messages.forEach(message => lines.push(...linesOf(message, show)));
		mentions.forEach(({ source, term, children = [] }) => {
			const parts = children.map(child => `${show(child.source)}${child.term ? ` (${child.term.role})` : ''}`);
			lines.push(`mention ${show(source)}: ${term ? (term.title ?? term.name) : parts.join(', ')}`);
		});
	});
	return lines.join('\n');
}

function linesOf(message: Message, show: (source: SourceText | undefined) => string): string[] {
	const { kind, isComplete, inReplyTo, method, target, version, statusCode, reasonPhrase, fieldLines, content, problems } = message;
	const { partOf } = message;
	const answered = partOf ? ` in ${partOf.partOf ? 'a part' : partOf.kind}` : inReplyTo ? ` to ${show(inReplyTo.startLine)}` : '';
	const startLine = Object.entries({ method, target, version, statusCode, reasonPhrase }).flatMap(([part, node]) =>
		node ? [`${part}: ${show(node.source)}`] : [],
	);
	return [
		[`${kind}${isComplete ? '' : ', incomplete'}${answered}`, ...startLine].join(' | '),
		...fieldLines.map(({ nameText, valueText }) => `  ${show(nameText)}: ${show(valueText)}`),
		...(content ? [`  content ${show(content)}`] : []),
		...problems.map(({ rule, at, severity = '' }) => `  ${severity && `${severity} `}${rule} ${show(at)}`),
	];
}

/** A text, with `▢` for its holes and what is written there if that is something else. */
function shown(source: SourceText | undefined, text: string, start: number): string {
	if (!source) {
		return '—';
	}
	const read = source.text.replaceAll(HOLE, '▢').replaceAll('\n', '⏎');
	const written = text.slice(start + source.start, start + source.end);
	return written === source.text ? read || '∅' : `${read} «${written.replaceAll('\n', '⏎').replaceAll('\r', '␍')}»`;
}

/** The same with every offset: what two ways to read one text must agree on to the letter. */
export function printExactly({ sections, starts }: HttpDocument): string {
	const read = sections.map(({ length, messages, mentions, slots, structure }) => ({
		length,
		messages: messages.map(message => everythingOf(message, messages)),
		mentions,
		slots: slots.map(({ node, message }) => ({ node, message: message && messages.indexOf(message) })),
		structure: structure && placesOf(structure),
	}));
	return JSON.stringify({ starts, sections: read }, (key, value: unknown) =>
		key === 'expects' || key === 'term' || key === 'field'
			? (value as object | undefined) && Object.keys(value as object).length
			: isSourceText(value)
				? [value.text, Array.from({ length: value.text.length + 1 }, (_, i) => value.offsetAt(i))]
				: value,
	);
}

/** What may be computed when asked for has to be named to be seen. */
function everythingOf(message: Message, messages: readonly Message[]): unknown {
	const { kind, origin, isComplete, inReplyTo, partOf, startLine, method, target, version } = message;
	const { statusCode, reasonPhrase, fieldLines, content, end, problems } = message;
	return {
		...{ kind, origin, isComplete, startLine, method, target, version, statusCode, reasonPhrase, content, end, problems },
		others: [inReplyTo, partOf].map(other => other && messages.indexOf(other)),
		fieldLines: fieldLines.map(({ field, nameText, valueText, line, value }) => ({ field, nameText, valueText, line, value })),
	};
}

function isSourceText(value: unknown): value is SourceText {
	return typeof value === 'object' && value !== null && 'offsetAt' in value;
}

/** Where everything stands that a structure has. */
function placesOf({ title, messages, commands, definitions, uses, placeholders, links, folds }: Structure): string {
	const names = definitions.flatMap(({ name, value }) => [name, value]);
	const layouts = messages.flatMap(({ start, end, fields }) => [{ start, end }, fields]);
	const others = [...uses.map(({ path }) => path), ...placeholders.map(({ inside }) => inside), ...links.map(({ target }) => target)];
	return [title, ...layouts, ...commands, ...names, ...others, ...folds].map(span => (span ? `${span.start}-${span.end}` : '')).join();
}
