import type { SourceText } from '../../text';
import { isPlaceholder } from '../fixes';
import type { Fix, Problem } from '../syntax';
import { isToken } from './token';

type PairProblem = Problem & { readonly at: SourceText };

/** What is wrong with the name of a cookie: it is a `token` (RFC 6265 §4.1.1), though browsers take nearly anything. */
export function cookieNameProblem(name: SourceText, severity?: Problem['severity']): PairProblem | undefined {
	if (name.length === 0 || isToken(name.text) || isPlaceholder(name)) {
		return undefined;
	}
	// Brackets and colons are in use and arrive; spaces, commas, quotes and other alphabets are read differently everywhere.
	const isUsual = /^[\w!#$%&'*+.^`|~()<>@:/[\]?{}-]+$/.test(name.text);
	return {
		rule: 'cookie/invalid-name',
		message: `A cookie's name has only letters, digits and \`-_.!#$%&'*+^|~\`: servers may not find \`${name.text}\`. Choose another name.`,
		at: name,
		severity: severity ?? (isUsual ? 'information' : 'warning'),
	};
}

/** What no `cookie-octet` is (RFC 6265 §4.1.1), `"` only where it does not enclose the value. */
const forbidden = /[^!#-+\--:<-[\]-~]/gu;

/** What is wrong with the value of a cookie. Browsers take nearly anything; servers and scripts are less patient. */
export function cookieValueProblem(value: SourceText, severity?: Problem['severity']): PairProblem | undefined {
	const { text } = value;
	// A quotation mark with no other at the end: a `;` in the value has cut the cookie short, which is told elsewhere.
	const isCut = /^"[^"]*$/.test(text);
	const inside = /^".*"$/.test(text) ? text.slice(1, -1) : text;
	const [first] = inside.match(forbidden) ?? [];
	if (first === undefined || isCut || isPlaceholder(value)) {
		return undefined;
	}
	return {
		rule: 'cookie/invalid-value',
		message: `A cookie's value cannot hold ${inWords(first)}: not everybody reads it the same way. Encode it, as in \`${encoded(first) ?? '%20'}\`.`,
		at: value,
		severity: severity ?? (first > '~' || first < ' ' ? 'warning' : 'information'),
		...(severity === undefined && { fixes: encodingFix(value, inside) }),
	};
}

function inWords(char: string): string {
	const names: Readonly<Record<string, string>> = { ' ': 'a space', ',': 'a comma', '"': 'a quotation mark', '\\': 'a backslash' };
	return names[char] ?? (char > '~' ? `\`${char}\`` : 'a control character');
}

/** Not preferred: who reads the cookie must decode it. */
function encodingFix(value: SourceText, inside: string): Fix[] {
	const encodedInside = inside.replace(forbidden, char => encoded(char) ?? char);
	const isWhole = !encodedInside.match(forbidden);
	return isWhole ? [{ title: 'Percent-encode', edits: [value.replaceWith(value.text.replace(inside, () => encodedInside))] }] : [];
}

/** Nothing for half a surrogate pair, which has no UTF-8. */
function encoded(char: string): string | undefined {
	return /\p{Cs}/u.test(char) ? undefined : encodeURIComponent(char);
}
