import type { FieldLine, Message } from '../../http/message';
import type { SourceText } from '../../text';

/** A field line whose value has something else in it than printable ASCII. */
export interface UnusualValue {
	readonly line: FieldLine;
	readonly valueText: SourceText;
}

/** What stands for a variable is not counted. */
const unusual = /[^\t -~\uFFFC]/;

let last: Message | undefined;
let found: readonly UnusualValue[] = [];

/** Those of a message. Several rules ask for them, one after the other, and nearly no message has any: they are looked for once. */
export function unusualValues(message: Message): readonly UnusualValue[] {
	if (message !== last) {
		last = message;
		found = find(message);
	}
	return found;
}

function find({ fieldLines }: Message): readonly UnusualValue[] {
	let values: UnusualValue[] | undefined;
	for (const line of fieldLines) {
		const { valueText } = line;
		if (valueText && unusual.test(valueText.text)) {
			(values ??= []).push({ line, valueText });
		}
	}
	return values ?? none;
}

const none: readonly UnusualValue[] = [];
