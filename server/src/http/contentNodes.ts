import type { SourceText } from '../text';
import { commentLine, eventFields, problemMembers } from './contentTerms';
import { fields } from './fields';
import { durationInWords } from './grammars/duration';
import { essenceOf } from './grammars/mediaType';
import type { Message } from './message';
import { statusCodes } from './statusCodes';
import type { SyntaxNode } from './syntax';

/** More than anybody looks into. */
const LONGEST = 200_000;

/** A name and its value in the content of a message, at an offset of its section, in formats that go with HTTP. Read anew whenever it is asked for. */
export function contentNodeAt(message: Message, offset: number): SyntaxNode | undefined {
	const type = message.fieldLines.find(({ field }) => field === contentType)?.valueText;
	const nodeAt = type && formats.get(essenceOf(type));
	const content = nodeAt && message.content;
	return content?.touches(offset) && content.length <= LONGEST ? nodeAt!(content, offset) : undefined;
}

const contentType = fields.get('content-type');
const formats: ReadonlyMap<string, (content: SourceText, offset: number) => SyntaxNode | undefined> = new Map([
	['application/problem+json', memberAt],
	['text/event-stream', eventFieldAt],
]);

/** A member of the outermost object, with its value if that is a number or a string. */
function memberAt(content: SourceText, offset: number): SyntaxNode | undefined {
	let depth = 0;
	for (const { 0: token, 1: name, 2: value, index } of content.text.matchAll(members)) {
		if (name === undefined) {
			depth += token === '{' || token === '[' ? 1 : token === '}' || token === ']' ? -1 : 0;
			continue;
		}
		const at = content.slice(index, index + token.length);
		if (at.start > offset) {
			return undefined;
		}
		if (depth === 1 && at.touches(offset)) {
			const term = problemMembers.get(name);
			const valueAt = token.length - (value?.length ?? 0);
			const code = name === 'status' && value !== undefined ? statusCodes.get(value) : undefined;
			const children = [{ source: at.slice(0, name.length + 2), ...(term && { term }) }];
			return { source: at, children: code ? [...children, { source: at.slice(valueAt), term: code }] : children };
		}
	}
	return undefined;
}

/** A name with what is written for it, a string that is none, or a bracket. */
const members = /"((?:[^"\\\n]|\\.)*)"\s*:\s*([^\s{}[\],"]*)|"(?:[^"\\\n]|\\.)*"|[{}[\]]/g;

/** A line of an event stream, whose fields are read as they stand: in lower case, at the start of the line. */
function eventFieldAt(content: SourceText, offset: number): SyntaxNode | undefined {
	for (const { 0: line, 1: name, 2: value, index } of content.text.matchAll(/^(?:(\w+)(?::[ ]?(.*))?|:.*)$/gm)) {
		const at = content.slice(index, index + line.length);
		if (at.start > offset) {
			return undefined;
		}
		if (at.touches(offset)) {
			const term = name === undefined ? commentLine : eventFields.get(name);
			const wait = name === 'retry' && value && /^\d+$/.test(value) ? Number(value) : undefined;
			const reading =
				wait === undefined ? undefined : () => (wait % 1000 === 0 ? durationInWords(wait / 1000) : `${wait / 1000} seconds`);
			const children = [
				{ source: at.slice(0, name?.length ?? 1), ...(term && { term }) },
				...(reading && value ? [{ source: at.slice(line.length - value.length), reading }] : []),
			];
			return { source: at, children };
		}
	}
	return undefined;
}
