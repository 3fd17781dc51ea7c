import { fields } from '../../http/fields';
import { hasField, type Message } from '../../http/message';
import type { SourceText } from '../../text';

/** More than anybody writes by hand. */
const LONGEST = 200_000;

/** The content of a message that says it is JSON, if it can be read as such. */
export function jsonContent(message: Message): SourceText | undefined {
	const type = message.fieldLines.find(({ field }) => field === contentType)?.valueText?.text;
	if (type === undefined || !json.test(type) || hasField(message, 'content-encoding') || hasField(message, 'x-request-type')) {
		return undefined;
	}
	const { content } = message;
	return content && content.length <= LONGEST ? content : undefined;
}

const contentType = fields.get('content-type');
const json = /^application\/(?:[^;]*\+)?json[ \t]*(?:;|$)/i;
