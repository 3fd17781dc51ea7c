import type { SourceText } from '../../text';
import { filled } from './placeholders';

/** A value in a document, of which nothing is judged that is not meant to be sent. */
export function asShown(value: SourceText): SourceText {
	const { text } = value;
	if (text.length === 0 || text.length > LONGEST) {
		return value;
	}
	if (standsForAnother(text)) {
		return filled(value, [{ start: 0, end: text.length }]);
	}
	const remark = text.endsWith(')') ? /[ \t]+\([a-z]+(?:,?[ \t]+[\w'-]+[,;]?){4,}[^()]*\)$/.exec(text) : null;
	return remark ? value.slice(0, remark.index) : value;
}

/** Nobody writes more by hand in place of a value. */
const LONGEST = 300;

/** Whether a whole value is the name of what belongs there, a choice of values, or a phrase that describes it. */
function standsForAnother(text: string): boolean {
	return (
		names.has(text) ||
		/^(?:x{2,}|n{2,}|x(?:\.x)+(?::x+)?)$/i.test(text) ||
		(text.includes(' | ') && !/["{]/.test(text)) ||
		(/\b(?:of|the|your)\b/i.test(text) && /^[a-z']+(?: [a-z']+){2,}$/i.test(text))
	);
}

/** None of them is a value of a header that has a grammar. */
const names = new Set(['etag', 'hash', 'key', 'length', 'number', 'policy', 'seconds', 'string', 'uri', 'url', 'value', 'version']);
