import type { Message } from '../../http/message';
import { jsonContent } from '../body/jsonContent';

/** The members of the JSON object that is the content of a message; nothing if it is something else, or has variables. */
export function problemIn(message: Message): Readonly<Record<string, unknown>> | undefined {
	const text = jsonContent(message)?.text;
	if (text === undefined || !/^\s*\{/.test(text) || !text.includes('"status"')) {
		return undefined;
	}
	try {
		return JSON.parse(text) as Readonly<Record<string, unknown>>;
	} catch {
		return undefined;
	}
}
