import { essenceOf } from '../../http/grammars/mediaType';
import { fieldLines, hasField, type Message } from '../../http/message';
import type { SourceText } from '../../text';

/** More than anybody writes by hand. */
const LONGEST = 200_000;

/** The content of a message that says it is JSON, if it can be read as such. */
export function jsonContent(message: Message): SourceText | undefined {
	const { content } = message;
	if (!content || content.length > LONGEST || hasField(message, 'content-encoding') || hasField(message, 'x-request-type')) {
		return undefined;
	}
	const [line] = fieldLines(message, 'content-type');
	const isJson = line?.valueText && /^application\/(?:[^;]*\+)?json$/.test(essenceOf(line.valueText));
	return isJson ? content : undefined;
}
