import { type HttpDocument, type Message, syntaxNodes } from '../../../server/src/http/message';
import { code } from '../../../server/src/languages/code';
import type { Language } from '../../../server/src/languages/language';
import { mark } from '../support';

export function languageOf(id: string): Language {
	return code.find(({ ids }) => ids.includes(id))!;
}

/** `text` with everything found in it, of messages and mentions, marked. */
export function markedBy(id: string, text: string): string {
	const { sections, starts } = languageOf(id).parse(text);
	const spans = sections.flatMap(({ messages, mentions }, i) =>
		[...messages.flatMap(syntaxNodes), ...mentions].map(({ source }) => ({
			start: source.start + starts[i]!,
			end: source.end + starts[i]!,
		})),
	);
	// A name with several values is part of several field lines.
	return mark(text, [...new Map(spans.map(span => [span.start, span])).values()]);
}

/** Every message on a line of its own: what kind it is and what is known of it. */
export function messagesIn({ sections }: HttpDocument): string {
	return sections
		.flatMap(({ messages }) => messages)
		.map(described)
		.join('\n');
}

function described({ kind, method, statusCode, fieldLines }: Message): string {
	const lines = fieldLines.map(({ nameText, valueText }) => `${nameText.text}: ${valueText?.text ?? '?'}`);
	return [kind, method?.source.text, statusCode?.source.text, ...lines].filter(it => it !== undefined).join(' | ');
}
