import { HOLE, type SourceText } from '../../text';
import { jsonMistake } from '../json';
import { type Grammar, nodeOf, type Problem } from '../syntax';

type Members = Readonly<Record<string, unknown>>;

/**
 * A value of JSON objects separated by commas, as of the first Reporting API and of Network Error Logging.
 *
 * @param check What is wrong with an object: the sentence, and the name of the member it is about.
 */
export function jsonObjects(check: (members: Members) => { readonly message: string; readonly member?: string } | undefined): Grammar {
	return source => nodeOf(source, { problem: isOpaque(source) ? undefined : problemOf(source, check) });
}

/** What is elided, not written yet, or the name of what belongs there, says nothing. */
function isOpaque({ text }: SourceText): boolean {
	return text === '' || text.includes(HOLE) || /\.\.\.|…|<[^<>]*>|^\{[ \t]*[\w -]+\}$|^\[[^\]{]*\]$|^\$/.test(text);
}

function problemOf(source: SourceText, check: Parameters<typeof jsonObjects>[0]): Problem | undefined {
	const objects = parse(`[${source.text}]`);
	if (!objects) {
		// What stands in the brackets that are not written is one further.
		const mistake = jsonMistake(`[${source.text}]`);
		const at = mistake && mistake.from > 0 ? source.slice(mistake.from - 1, Math.min(mistake.to - 1, source.length)) : source;
		return { rule, message: 'The value must be JSON objects: names and text stand in double quotes.', at };
	}
	for (const object of objects) {
		const isObject = typeof object === 'object' && object !== null && !Array.isArray(object);
		const wrong = isObject ? check(object as Members) : { message: 'The value must be a JSON object.' };
		if (wrong) {
			return { rule, message: wrong.message, at: memberIn(source, wrong.member) };
		}
	}
	return undefined;
}

const rule = 'json-field/invalid';

function parse(text: string): readonly unknown[] | undefined {
	try {
		return JSON.parse(text) as readonly unknown[];
	} catch {
		return undefined;
	}
}

/** The value of a member, if it has one that is no object. */
function memberIn(source: SourceText, member: string | undefined): SourceText {
	const match = member === undefined ? null : new RegExp(`("${member}"\\s*:\\s*)("[^"]*"|[-\\w.]+)`).exec(source.text);
	const from = match ? match.index + match[1]!.length : 0;
	return match ? source.slice(from, from + match[2]!.length) : source;
}

/** What both fields have: for how many seconds the browser keeps it. */
export function checkMaxAge(members: Members): { readonly message: string; readonly member?: string } | undefined {
	const maxAge = members['max_age'];
	if (maxAge === undefined) {
		return { message: '`max_age` is missing: browsers ignore the value. Add how many seconds it holds.' };
	}
	return typeof maxAge === 'number' && Number.isInteger(maxAge) && maxAge >= 0
		? undefined
		: { message: '`max_age` is a whole number of seconds, without quotes.', member: 'max_age' };
}
