import { rememberingLast } from '../../http/remembering';
import type { FieldLine, Message } from '../../http/message';
import type { SourceText } from '../../text';

/** A field line whose value has something else in it than printable ASCII. */
export interface UnusualValue {
	readonly line: FieldLine;
	readonly valueText: SourceText;
}

/** What stands for a variable is not counted. */
const unusual = /[^\t -~\uFFFC]/;

/** Those of a message. Several rules ask for them, one after the other. */
export const unusualValues = rememberingLast(find);

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
