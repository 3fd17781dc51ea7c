import type { Message } from '../http/message';
import { type Document, sectionAt } from './document';

/** The longest that is shown of a target. */
const LONGEST = 120;

/** How the first request behind a document offset, in the same section, is called. */
export function requestLineOf(document: Document, offset: number): string | undefined {
	const at = sectionAt(document.http, offset);
	const message = at?.section.messages.find(
		({ kind, startLine }) => kind === 'request' && startLine && startLine.start >= offset - at.start,
	);
	return message && titleOf(document, message, at!.start);
}

/** How a message is called: `GET https://a.example/users`, `404 Not Found`. */
export function titleOf(document: Document, { kind, method, target, version, statusCode, reasonPhrase }: Message, start: number): string {
	const parts = kind === 'response' ? [statusCode ?? version, reasonPhrase] : [method, target];
	return parts
		.map(node => (node ? written(document, start + node.source.start, start + node.source.end) : ''))
		.filter(Boolean)
		.join(' ');
}

/** What stands in the document, as one short line: variables are left as they are, lines that go on are joined. */
function written({ text }: Document, start: number, end: number): string {
	const line = text
		.getText()
		.slice(start, end)
		.split(/\r?\n/)
		.map(it => it.trim())
		.filter((it, i) => i === 0 || !/^(?:#|\/\/)/.test(it))
		.join('');
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
